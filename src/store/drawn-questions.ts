import type { PathsAnswer } from '../analysis/paths/find-paths.ts';
import type { Structure } from '../network/structure.ts';
import type { Trail } from '../scene/emphasis.ts';
import type { SceneGroup, Shown } from '../scene/scene.ts';
import { chain } from './chain.ts';
import type { State } from './state.ts';

// What the answers to questions draw on the map.

/** How much each node matters by the chosen measure, where the map is to show it. */
export const selectScores = ({ session, moment }: State): Float64Array | null =>
  session.questions.actors.sized ? (moment.answers.actors.answer?.values ?? null) : null;

/** The path that was asked for, where all of it is visible. */
export function toTrail(shown: Shown, answer: PathsAnswer | null, chosen: number | null): Trail | null {
  const paths = answer?.paths ?? [];
  // A filter can leave fewer paths than there were when one was chosen.
  const path = chosen === null ? undefined : paths[Math.min(chosen, paths.length - 1)];
  const isWhole = path?.nodes.every((node) => shown.nodes[node]) && path.edges.every((edge) => shown.edges[edge]);
  return path && isWhole ? { nodes: path.nodes, edges: path.edges } : null;
}

/** Which of the paths is drawn; null: no path is asked for. */
export const selectChosenPath = ({ session: { questions } }: State): number | null =>
  questions.paths.from !== null && questions.paths.to !== null ? questions.paths.chosen : null;

/** The groups, while they are what is asked about and are to be drawn. */
export const selectSceneGroups: (state: State) => readonly SceneGroup[] | null = chain(
  [
    ({ session }: State) => session.panel === 'groups' && session.questions.groups.outlines,
    ({ moment }: State) => moment.answers.groups.answer,
  ],
  (isDrawn, answer) => (isDrawn && answer ? answer.groups.map(({ slot, members }) => ({ slot, members })) : null),
);

/** What is left of the marks without the nodes that are switched off and their ties. */
export function withoutOff({ nodes, edges }: Shown, off: readonly string[], network: Structure): Shown {
  const left = { nodes: nodes.slice(), edges: edges.slice() };
  for (const id of off) {
    const node = network.nodeIndex.get(id);
    if (node === undefined) continue;
    left.nodes[node] = 0;
    const [from, to] = [network.rowStart[node] ?? 0, network.rowStart[node + 1] ?? 0];
    for (const edge of network.rowEdge.subarray(from, to)) left.edges[edge] = 0;
  }
  return left;
}
