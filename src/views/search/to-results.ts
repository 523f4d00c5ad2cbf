import { toWholeExtent } from '../../analysis/extent.ts';
import { markPartners } from '../../analysis/opportunities/candidates.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind, NodeRecord } from '../../dataset/schema.ts';
import { areFirm } from '../../network/doubt.ts';
import type { FilterName, Filters, Focus } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { buildConnection } from '../../network/search/connection.ts';
import { buildWhomToMeet } from '../../network/search/whom-to-meet.ts';
import type { Hit, HitField, Search } from '../../network/search.ts';
import { tellApart } from '../../network/tell-apart.ts';
import type { Visibility } from '../../network/visibility.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';
import { type Reason, toOwnReason, toReason } from '../to-reason.ts';

/** What the answer depends on beside the query. */
export interface Surroundings {
  readonly network: Network;
  readonly visibility: Visibility;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly language: Language;
  /** Whether there is a panel that answers whom to meet, and one for how two are connected. */
  readonly canMeet: boolean;
  readonly canConnect: boolean;
}

/** One line of the list. */
export interface SearchResult {
  readonly node: NodeRecord;
  readonly kind: Kind;
  /** What tells it from others of its name; empty where the kind does, which stands beside it, or it has the name alone. */
  readonly apart: string;
  /** What answers, where that is not the name or the kind, which the visitor sees anyway. */
  readonly reason: Reason | null;
  /** The filters that hide it; choosing it takes them off. */
  readonly hiddenBy: readonly FilterName[];
}

/**
 * The question that was typed in words, and is answered in a panel: for whom one is to be met, and to whom they want to
 * come, or how two are connected.
 */
export type Command =
  | { readonly of: 'meeting'; readonly actor: NodeRecord | null; readonly partner: NodeRecord | null }
  | { readonly of: 'path'; readonly actor: NodeRecord; readonly partner: NodeRecord };

/** How many answers rest on what is inferred, uncertain or questioned, and on ties that the filters leave out. */
export interface Apart {
  readonly unsure: number;
  readonly leftOut: number;
}

export interface Results {
  /** Before all that was found. */
  readonly command: Command | null;
  readonly list: readonly SearchResult[];
  /** All that was found; the list holds the best of them, or guesses when nothing was. */
  readonly count: number;
  /** How many of these only mention what was asked, in a description or the details. */
  readonly mentions: number;
  /** How guesses stand to what was asked for. */
  readonly guessed: {
    readonly isPartly: boolean;
    readonly lacking: { readonly words: string; readonly place: string } | null;
  };
  /** What all of these say beside their names, where they answer by anything else; null: nothing is to be counted apart. */
  readonly apart: Apart | null;
  /** The place, the command among them, that Enter takes unless the visitor moves on; -1 where the first is a guess. */
  readonly start: 0 | -1;
}

const LISTED = 8;
/** The ways to be found that are no answer to a question. */
const NAMES: ReadonlySet<HitField> = new Set(['label', 'alias', 'description', 'details']);
/** What only mentions what is asked, in whatever language the words stand. */
const MENTIONS: ReadonlySet<HitField> = new Set(['description', 'details']);

/** What a query finds, made ready for the list. */
export function toResults(around: Surroundings, search: Search, query: string): Results {
  const command =
    (around.canMeet ? readMeeting(around.network, query) : null) ??
    (around.canConnect ? readConnection(around.network, query) : null);
  const hits = command ? findNamed(command, search) : search(query, Number.POSITIVE_INFINITY);
  const isGuess = hits[0]?.isGuess === true;
  const list = hits.slice(0, LISTED).map((hit) => toResult(around, hit, query));
  const apart = command || isGuess ? null : countApart(around, hits);
  const { isPartly = false, lacking } = hits[0] ?? {};
  const place = lacking && at(around.network.nodes, lacking.place).label[around.language];
  const guessed = { isPartly, lacking: lacking && place !== undefined ? { words: lacking.words, place } : null };
  const mentions = isGuess ? 0 : hits.filter(({ field }) => MENTIONS.has(field)).length;
  const count = isGuess ? 0 : hits.length;
  return { command, list, count, mentions, guessed, apart, start: command || !isGuess ? 0 : -1 };
}

function countApart({ network, visibility }: Surroundings, hits: readonly Hit[]): Apart | null {
  if (hits.every(({ field }) => NAMES.has(field))) return null;
  const isUnsure = ({ field, node, ties }: Hit) =>
    !areFirm(network, ties) || (field === 'when' && network.nodes[node]?.session?.dayBasis === 'inferred');
  const isLeftOut = ({ ties }: Hit) => ties.some((tie) => visibility.edges[tie] === 0);
  return { unsure: hits.filter(isUnsure).length, leftOut: hits.filter(isLeftOut).length };
}

const known = new WeakMap<Network, ReturnType<typeof buildWhomToMeet>>();
const connections = new WeakMap<Network, ReturnType<typeof buildConnection>>();

function readConnection(network: Network, query: string): Command | null {
  const read = connections.get(network) ?? buildConnection(network);
  connections.set(network, read);
  const asked = read(query);
  return asked && { of: 'path', actor: at(network.nodes, asked.from), partner: at(network.nodes, asked.to) };
}

function readMeeting(network: Network, query: string): Command | null {
  const actors = markPartners(network, toWholeExtent(network));
  // One alone has nobody to meet.
  if (actors.indexOf(1) === actors.lastIndexOf(1)) return null;
  const read = known.get(network) ?? buildWhomToMeet(network, actors);
  known.set(network, read);
  const asked = read(query);
  if (!asked) return null;
  const [actor = null, partner = null] = [network.nodes[asked.actor], network.nodes[asked.partner]];
  return { of: 'meeting', actor, partner };
}

/** Beside the question, whoever it names. */
const findNamed = ({ actor, partner }: Command, search: Search): readonly Hit[] =>
  [partner, actor].flatMap((one) => (one ? search(one.label.en, 1) : []));

function toResult(around: Surroundings, hit: Hit, query: string): SearchResult {
  const { network, visibility, filters, focus, language } = around;
  const node = at(network.nodes, hit.node);
  const isShown = visibility.nodes[hit.node] === 1;
  const kind = network.kinds.get(node.kind) as Kind;
  const apart = tellApart(network, hit.node, language);
  const told = toReason(network, hit, query, language, visibility.edges);
  const own = told?.lang === undefined ? told : (toOwnReason(network, hit, query, language) ?? told);
  return {
    node,
    kind,
    apart: apart === kind.label[language] ? '' : apart,
    reason: own,
    hiddenBy: isShown ? [] : findHidingFilters(network, filters, focus, node.id),
  };
}
