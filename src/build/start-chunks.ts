import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/** Everything a module needs before it runs, itself included. */
function findNeeds(entry: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  }
  return found;
}

/**
 * One file for the app and one for its canvas, each with all it needs to start. Left to itself the build makes a file
 * of every handful of modules that a late part needs as well: twenty requests before the map is live instead of four.
 */
export function startChunks(root: string): Rolldown.CodeSplittingOptions {
  const toId = (path: string) => normalizePath(resolve(root, path));
  let needs: readonly (readonly [name: string | null, needs: ReadonlySet<string>])[] | null = null;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'what starts',
        name: (id, graph) => {
          // In this order: what the page's own script needs stays with it, what the app needs is not the canvas's.
          needs ??= [
            [null, findNeeds(toId('index.html'), graph)],
            ['app', findNeeds(toId('src/main.tsx'), graph)],
            ['canvas', findNeeds(toId('src/views/canvas/GraphCanvas.tsx'), graph)],
          ];
          return needs.find(([, ids]) => ids.has(id))?.[0] ?? null;
        },
      },
    ],
  };
}
