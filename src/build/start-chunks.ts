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

type Needs = readonly (readonly [name: string | null, needs: ReadonlySet<string>])[];

/** What goes where; the first that has a module has it. */
function listNeeds(toId: (path: string) => string, graph: Rolldown.ChunkingContext): Needs {
  const find = (path: string) => findNeeds(toId(path), graph);
  const [canvas, panels] = [find('src/views/canvas/GraphCanvas.tsx'), find('src/app/App.tsx')];
  return [
    // What the page's own script needs stays with it.
    [null, find('index.html')],
    ['app', find('src/main.tsx')],
    // Neither of the two must wait for the other.
    ['app', new Set([...panels].filter((id) => canvas.has(id)))],
    ['canvas', canvas],
    ['panels', panels],
  ];
}

/**
 * One file for what starts, one for the canvas and one for the panels, each with all it needs. Left to itself the build
 * makes a file of every handful of modules that a late part needs as well: twenty requests before everything is live
 * instead of five.
 */
export function startChunks(root: string): Rolldown.CodeSplittingOptions {
  const toId = (path: string) => normalizePath(resolve(root, path));
  let needs: Needs | null = null;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'what starts',
        name: (id, graph) => {
          needs ??= listNeeds(toId, graph);
          return needs.find(([, ids]) => ids.has(id))?.[0] ?? null;
        },
      },
    ],
  };
}
