import { at, numberAt } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import type { NodeCode } from './codes.ts';
import type { Structure } from './structure.ts';
import { type ToldIn, toToldIn } from './told-editions.ts';

/** Who belongs to which options of a facet, as far as it matters here (`FacetMembership`). */
interface Rows {
  readonly options: readonly string[];
  readonly rowStart: Int32Array;
  readonly rowOption: Int32Array;
}

/** What of a membership tells who stands behind a place, a theme or a session. */
export interface ContextRows {
  readonly places: Rows;
  readonly themes: Rows;
  readonly sessions: Rows;
}

/** The editions of a node, as their places in the order of time, ascending; empty: nobody says. */
export interface NodeEditions {
  readonly editions: readonly number[];
  /** Whether they are those of its members alone, and none is said of itself. */
  readonly isDerived: boolean;
}

const CONTEXT: ReadonlySet<KindRole> = new Set(['place', 'theme', 'session', 'event']);

/** Whether a node comes to an edition of itself; what is context is there because of who does. */
export const isContext = ({ kinds, nodes }: Structure, node: number): boolean =>
  CONTEXT.has(roleOf(kinds, at(nodes, node)));

const roleOf = (kinds: Structure['kinds'], { kind }: NodeCode): KindRole => kinds.get(kind)?.role ?? 'other';

/**
 * The editions of each node. A place or a theme was in those that are said of itself, for whoever was there may have
 * been left out, and in those of its members; a session or an event that nobody has said anything of was in those of
 * its members. A member's own ties say in which editions it is one. O(nodes + ties + memberships × editions).
 */
export function listEditions(network: Structure, rows: ContextRows, allowed: Uint8Array): readonly NodeEditions[] {
  const { nodes, kinds, nodeIndex, rowStart, rowNode } = network;
  const placeOf = new Map(network.editions.map((id, place) => [id, place]));
  const own = nodes.map((node) => sort((node.editions ?? []).flatMap((id) => placeOf.get(id) ?? [])));
  const members = nodes.map(() => new Set<number>());
  const put = (node: number, member: number, isToldIn: ToldIn) => {
    if (isContext(network, member)) return;
    for (const edition of at(own, member)) if (isToldIn(member, node, edition)) members[node]?.add(edition);
  };
  for (const { options, rowStart: starts, rowOption } of [rows.places, rows.themes, rows.sessions]) {
    const optionNodes = options.map((id) => nodeIndex.get(id) ?? -1);
    const isToldIn = toToldIn(network, options, allowed);
    for (let member = 0; member < nodes.length; member++) {
      if (at(own, member).length === 0) continue;
      for (let slot = numberAt(starts, member); slot < numberAt(starts, member + 1); slot++)
        put(at(optionNodes, numberAt(rowOption, slot)), member, isToldIn);
    }
  }
  return nodes.map((node, index) => {
    const role = roleOf(kinds, node);
    const told = { editions: at(own, index), isDerived: false };
    const isLed = role === 'place' || role === 'theme';
    if (!CONTEXT.has(role) || (told.editions.length > 0 && !isLed)) return told;
    if (role === 'event')
      for (let slot = numberAt(rowStart, index); slot < numberAt(rowStart, index + 1); slot++)
        put(index, numberAt(rowNode, slot), () => true);
    const derived = sort([...at(members, index)]);
    if (derived.length === 0) return told;
    const all = sort([...new Set([...told.editions, ...derived])]);
    return { editions: all, isDerived: told.editions.length === 0 };
  });
}

const sort = (places: number[]): number[] => places.sort((one, other) => one - other);

/** What an edition is called; an id that the dataset does not have is its own name. */
export const nameEdition = ({ meta }: Pick<Dataset, 'meta'>, id: string, language: Language): string =>
  meta.editions?.find((edition) => edition.id === id)?.label[language] ?? id;
