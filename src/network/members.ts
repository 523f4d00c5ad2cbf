import { at, numberAt } from '../base/assert.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import { BELONGS, type Belongs, type FacetMembership, type Membership } from './membership.ts';
import type { Structure } from './structure.ts';

/** The options of one facet that a node belongs to, and how. */
export function listOptions(facet: FacetMembership, node: number): { option: string; how: Belongs }[] {
  const found: { option: string; how: Belongs }[] = [];
  for (let slot = numberAt(facet.rowStart, node); slot < numberAt(facet.rowStart, node + 1); slot++) {
    const how = at(BELONGS, numberAt(facet.rowHow, slot));
    found.push({ option: at(facet.options, numberAt(facet.rowOption, slot)), how });
  }
  return found;
}

/** A node that belongs to an option, by index, and how. */
export interface Member {
  readonly node: number;
  readonly how: Belongs;
}

/** The members of option o stand at start[o] … start[o + 1] - 1 of `nodes`, by rising index, as codes of how in `hows`. */
interface ByOption {
  readonly start: Int32Array;
  readonly nodes: Int32Array;
  readonly hows: Uint8Array;
}

const known = new WeakMap<FacetMembership, ByOption>();

/** The facet turned round; made once. O(memberships). */
function recallByOption(facet: FacetMembership): ByOption {
  const made = known.get(facet) ?? turnRound(facet);
  known.set(facet, made);
  return made;
}

function turnRound({ rowStart, rowOption, rowHow, options }: FacetMembership): ByOption {
  const start = new Int32Array(options.length + 1);
  for (const option of rowOption) start[option + 1] = numberAt(start, option + 1) + 1;
  for (let option = 0; option < options.length; option++)
    start[option + 1] = numberAt(start, option + 1) + numberAt(start, option);
  const next = start.slice();
  const [nodes, hows] = [new Int32Array(rowOption.length), new Uint8Array(rowOption.length)];
  for (let node = 0; node + 1 < rowStart.length; node++) {
    for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
      const option = numberAt(rowOption, slot);
      const place = numberAt(next, option);
      next[option] = place + 1;
      nodes[place] = node;
      hows[place] = numberAt(rowHow, slot);
    }
  }
  return { start, nodes, hows };
}

/** Who and what belongs to one option of a facet, in the order of the dataset, the option itself left out. O(members). */
export function listMembers(network: Structure, facet: FacetMembership, option: string): readonly Member[] {
  const wanted = facet.optionIndex.get(option);
  const found: Member[] = [];
  if (wanted === undefined) return found;
  const self = network.nodeIndex.get(option) ?? -1;
  const { start, nodes, hows } = recallByOption(facet);
  for (let place = numberAt(start, wanted); place < numberAt(start, wanted + 1); place++) {
    const node = numberAt(nodes, place);
    if (node !== self) found.push({ node, how: at(BELONGS, numberAt(hows, place)) });
  }
  return found;
}

/** How many are shown, and how many there are. */
export interface Share {
  readonly shown: number;
  readonly all: number;
}

/** How many of one role took part in a session, and how many of these only by way of who founded them. */
export interface TookPart {
  readonly role: KindRole;
  readonly whole: Share;
  readonly lent: Share;
}

const NOBODY: Share = { shown: 0, all: 0 };

/**
 * Who and what took part in a session, by role, and how many of them `counted` marks with 1; a role that nobody has
 * there is not among them.
 */
export function countTookPart(
  network: Structure,
  { sessions }: Membership,
  counted: Uint8Array,
  session: string,
): readonly TookPart[] {
  const counts = new Map<KindRole, TookPart>();
  for (const { node, how } of listMembers(network, sessions, session)) {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
    const { whole, lent } = counts.get(role) ?? { whole: NOBODY, lent: NOBODY };
    const add = ({ shown, all }: Share): Share => ({ shown: shown + numberAt(counted, node), all: all + 1 });
    counts.set(role, { role, whole: add(whole), lent: how === 'own' ? lent : add(lent) });
  }
  return [...counts.values()];
}
