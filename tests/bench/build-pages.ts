import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { scopedName } from '../../src/build/scoped-name.ts';
import { buildInto } from '../../src/build/site.ts';
import { tokens } from '../../src/build/tokens.ts';
import { buildCommunityGraph, placeCommunities } from './community-graph.ts';

/** Nodes of the floor and of the bare page: about as many as the seminar has. */
const SMALL = 110;

export type PageName = 'floor' | 'bare' | 'canvas';

/** Builds the project itself as `npm start` does, or one of the pages beside it, into a folder. */
export async function buildPage(page: PageName | 'app', outDir: string): Promise<void> {
  if (page === 'app') {
    return buildInto(outDir);
  }
  await build({
    root: join('tests', 'bench', page),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), tokens(), community()],
    css: { modules: { generateScopedName: scopedName } },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

const COMMUNITY = 'virtual:community';

const community = (): Plugin => ({
  name: 'bench:community',
  resolveId: (id) => (id === COMMUNITY ? `\0${COMMUNITY}` : undefined),
  load: (id) => {
    if (id !== `\0${COMMUNITY}`) return;
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
  },
});
