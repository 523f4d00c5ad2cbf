import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { scopedName } from '../../src/build/scoped-name.ts';
import { tokens } from '../../src/build/tokens.ts';
import { buildCommunityGraph, placeCommunities } from './community-graph.ts';

/** Nodes of the floor and of the bare page: about as many as the seminar has. */
const SMALL = 110;

export type PageName = 'floor' | 'bare' | 'canvas';

/** Builds the project itself as `vite build` does, or one of the pages beside it, into a folder. */
export async function buildPage(page: PageName | 'app', outDir: string): Promise<void> {
  if (page === 'app') {
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
    return;
  }
  await build({
    root: join('tests', 'bench', page),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), tokens(), community(), forceGraph()],
    css: { modules: { generateScopedName: scopedName } },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

/** Whether the peer of the hover goal is there; the project itself has no use for it. */
export function hasForceGraph(): boolean {
  try {
    createRequire(join(process.cwd(), 'package.json')).resolve('force-graph');
    return true;
  } catch {
    return false;
  }
}

function serveModule(id: string, toCode: () => string): Plugin {
  const inner = `\0${id}`;
  return {
    name: `bench:${id}`,
    resolveId: (wanted) => (wanted === id ? inner : undefined),
    load: (wanted) => (wanted === inner ? toCode() : undefined),
  };
}

const community = () =>
  serveModule('virtual:community', () => {
    const graph = buildCommunityGraph(SMALL);
    const positions = placeCommunities(graph);
    const toPlace = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
    const nodes = Array.from(graph.community, (community, node) => ({
      name: `Member ${node}`,
      hue: community % 6,
      x: toPlace(positions[node * 2]),
      y: toPlace(positions[node * 2 + 1]),
    }));
    const ties = Array.from(graph.source, (source, edge) => [source, graph.target[edge]]);
    return `export const nodes = ${JSON.stringify(nodes)};\nexport const ties = ${JSON.stringify(ties)};`;
  });

const forceGraph = () =>
  serveModule('virtual:force-graph', () =>
    hasForceGraph() ? "export { default as ForceGraph } from 'force-graph';" : 'export const ForceGraph = null;',
  );
