import { listGrids } from '../analysis/grids.ts';
import type { GridName } from '../analysis/parameters.ts';
import type { Relation } from '../dataset/schema.ts';
import { type Certainty, type KindRole, UNSAID } from '../dataset/vocabulary.ts';
import type { Network } from '../network/network.ts';
import { listOwnColours, type OwnColour } from '../network/own-colours.ts';
import { findWeights } from '../network/weights.ts';
import { chain } from './chain.ts';
import { canCompare } from './comparing.ts';
import { selectNetwork, selectPalette } from './selectors.ts';
import { PANELS, type PanelName, type State } from './state.ts';

/** Whether there is anything in the network at all. */
export const selectIsBlank = (state: State): boolean => state.document.dataset.nodes.length === 0;

/** The roles that some node has. */
export const selectRoles: (state: State) => ReadonlySet<KindRole> = chain(
  [selectNetwork],
  ({ nodes, kinds }: Network) => new Set(nodes.flatMap(({ kind }) => kinds.get(kind)?.role ?? [])),
);

/** Whether there are sessions: without them there is no programme to show. */
export const selectHasSessions = (state: State): boolean => selectRoles(state).has('session');

/** Whether exact colours are drawn; not where the system forces its own. */
const hasOwnColours = (state: State): boolean => selectPalette(state).hasOwnColours;

/**
 * What is said of ties: whether any is inferred, weighs more than others, points, and how certain they are where somebody
 * has said so.
 */
export const selectTieWords: (state: State) => TieWords = chain(
  [selectNetwork, hasOwnColours],
  (network: Network, isOwn: boolean) => ({
    looks: [
      ...(findWeights(network) ? (['weighted'] as const) : []),
      ...(network.edges.some(({ relation }) => network.relations.get(relation)?.directed)
        ? (['pointed'] as const)
        : []),
    ],
    hued: listHued(network, isOwn),
    ownColour: isOwn ? network.edges.find(({ colour, layer }) => colour && layer !== 'inferred')?.colour : undefined,
    hasSource: network.dataset.meta.sources.length > 0,
    hasInferred: network.edges.some(({ layer }) => layer === 'inferred'),
    hasUnsaid: network.edges.some(({ certainty }) => certainty === undefined),
    certainties: new Set(network.edges.map(({ certainty }) => certainty ?? UNSAID)),
  }),
);

/** The relations whose ties have a colour of their own, as far as there are such ties. O(ties). */
function listHued({ dataset, edges }: Network, isOwn: boolean): readonly Relation[] {
  const hued = dataset.relations.filter(({ hue, colour }) => hue || (isOwn && colour));
  if (hued.length === 0) return hued;
  const stated = new Set(edges.flatMap(({ layer, relation }) => (layer === 'inferred' ? [] : [relation])));
  return hued.filter(({ id }) => stated.has(id));
}

interface TieWords {
  /** How ties are drawn beside their layers, as legends tell it. */
  readonly looks: readonly ('weighted' | 'pointed')[];
  /** The relations whose ties have a colour of their own. */
  readonly hued: readonly Relation[];
  /** The first colour that a tie has of its own. */
  readonly ownColour: string | undefined;
  readonly hasSource: boolean;
  readonly hasInferred: boolean;
  readonly hasUnsaid: boolean;
  /** As the filter counts them. */
  readonly certainties: ReadonlySet<Certainty>;
}

/** The colours of their own in which entries are drawn; none where the system forces its own. */
export const selectOwnColours: (state: State) => readonly OwnColour[] = chain(
  [selectNetwork, hasOwnColours],
  (network: Network, isShown: boolean) => (isShown ? listOwnColours(network) : []),
);

/** The coverage grids that can have cells. */
export const selectGrids: (state: State) => readonly GridName[] = chain([selectNetwork], listGrids);

/** Whether the panel of the programme has something to show. */
const selectHasProgramme = (state: State): boolean => selectHasSessions(state) || selectGrids(state).length > 0;

/** The panels that hold something, and the one that an address asks for all the same. */
export const selectPanels: (state: State) => readonly PanelName[] = chain(
  [selectIsBlank, selectHasProgramme, canCompare, (state: State) => state.session.panel],
  (isBlank: boolean, hasProgramme: boolean, hasEditions: boolean, asked: PanelName) => {
    const holds = { details: true, programme: hasProgramme, editions: hasEditions };
    return PANELS.filter((name) => name === asked || (name in holds ? holds[name as keyof typeof holds] : !isBlank));
  },
);
