import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Everything a module needs before it runs, itself included. */
function findNeeds(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  }
  return found;
}

const PAGE = 'index.html';
const APP = 'src/main.tsx';
const CANVAS = 'src/views/canvas/GraphCanvas.tsx';
const PANELS = 'src/app/App.tsx';

/** All modules that the map and the panels are made of. */
export const findStart = (root: string, graph: Graph): ReadonlySet<string> =>
  new Set([PAGE, APP, CANVAS, PANELS].flatMap((path) => [...findNeeds(toId(root, path), graph)]));

const toId = (root: string, path: string) => normalizePath(resolve(root, path));

type Needs = readonly (readonly [name: string | null, needs: ReadonlySet<string>])[];

/** What goes where; the first that has a module has it. */
function listNeeds(root: string, graph: Graph): Needs {
  const find = (path: string) => findNeeds(toId(root, path), graph);
  const [canvas, panels] = [find(CANVAS), find(PANELS)];
  return [
    // What the page's own script needs stays with it.
    [null, find(PAGE)],
    ['app', find(APP)],
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
  let needs: Needs | null = null;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'what starts',
        name: (id, graph) => {
          needs ??= listNeeds(root, graph);
          return needs.find(([, ids]) => ids.has(id))?.[0] ?? null;
        },
      },
    ],
  };
}
