import { isPerson } from '../../analysis/opportunities/candidates.ts';
import type { OpportunitiesParameters } from '../../analysis/parameters.ts';
import { at, numberAt } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import type { Language } from '../../dataset/language.ts';
import { formatDays, shortenPlace } from '../../language/app.ts';
import type { TieTold } from '../../language/letter-reasons.ts';
import type { Called, SaidOfSelf } from '../../language/meeting-message.ts';
import { kindNoun } from '../../language/nouns.ts';
import { toInverse } from '../../language/relation.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** What whoever asks has said of themselves, and looks for. */
export type Asked = Pick<OpportunitiesParameters, 'described' | 'looksFor'>;

const LONGEST_NAME = 120;
/** Letters of writings that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What entries are called in a letter, by id. */
export function toNames(network: Network, ids: readonly string[] | undefined, language: Language): readonly string[] {
  return (ids ?? []).flatMap((id) => {
    const node = network.nodeIndex.get(id);
    return node === undefined ? [] : [toMailWords(network, language).nameOf(node)];
  });
}

/**
 * What somebody who is not on the map has said of themselves, by the names of the map; that one is a person says
 * nothing.
 */
export function tellSaid(
  network: Network,
  described: OpportunitiesParameters['described'],
  language: Language,
): SaidOfSelf {
  const kinds = described?.kinds.flatMap((id) => network.kinds.get(id) ?? []) ?? [];
  return {
    themes: toNames(network, described?.themes, language),
    places: toNames(network, described?.places, language),
    kinds: kinds.filter(({ role }) => role !== 'person').map((kind) => toMailName(kindNoun(kind, 1, language))),
  };
}

/** Where and when what a map shows took place; '' where it does not say. */
export const tellWhen = ({ place, start, end }: Network['dataset']['meta'], language: Language): string =>
  [shortenPlace(place?.[language]), formatDays(start, end, language)].filter(Boolean).join(', ');

/** A word as names and phrases begin with, and one as only phrases go on with; no punctuation. */
const IS_WORD = /^\p{Lu}\p{Ll}+(?:[’']\p{Ll}+)?$/u;
const IS_SMALL = /^\p{Ll}+(?:[’']\p{Ll}+)?$/u;

/**
 * The name of a theme as in the middle of a sentence: with a small letter where a description of the dataset writes it
 * so, or where it is several words of which the others begin small, as names do not, and no place or person is called by
 * the first.
 */
function toPhrase(network: Network, name: string, language: Language): string {
  const plain = name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(language));
  if (plain === name || network.nodes.some(({ description }) => description?.[language].includes(plain))) return plain;
  const [first = '', ...others] = name.split(/[\s-]+/u);
  if (others.length === 0 || !IS_WORD.test(first) || !others.every((word) => IS_SMALL.test(word))) return name;
  const start = first.replace(/[’'].*$/u, '');
  return network.nodes.some(({ kind, label }) => {
    const role = network.kinds.get(kind)?.role;
    return (role === 'place' || role === 'person') && label[language].split(/[\s-]+/u).includes(start);
  })
    ? name
    : plain;
}

/** Places that English calls by an article. */
const WITH_ARTICLE = /^(?:Philippines|Netherlands|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|United )/u;

/** A name on one line and of some length, which turns nothing round it. */
export function toMailName(name: string): string {
  const text = shorten(toSeenText(name), LONGEST_NAME);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** What a letter calls the nodes and ties of a network. */
export function toMailWords(network: Network, language: Language) {
  const inSentence = (node: number, name: string): string => {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role;
    if (role === 'theme') return toMailName(toPhrase(network, name, language));
    return toMailName(role === 'place' && language === 'en' && WITH_ARTICLE.test(name) ? `the ${name}` : name);
  };
  const nameOf = (node: number) => inSentence(node, tellName(network, node, language));
  const shortOf = (node: number) => inSentence(node, tellMapName(network, node, language));
  const call = (node: number): Called => ({
    own: toMailName(at(network.nodes, node).label[language]),
    full: nameOf(node),
    short: shortOf(node),
    isPerson: isPerson(network, node),
  });
  /** A tie in the map's own words, to a reader at one of its ends without their name. */
  const tellTie = (edge: number, reader: number): TieTold => {
    const [source, target] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    const relation = network.relations.get(at(network.edges, edge).relation);
    const canTurn = relation?.inverse !== undefined || relation?.directed === false;
    const isOfReader = source !== target && (source === reader || (target === reader && canTurn));
    if (!relation || !isOfReader)
      return { words: toSeenText(buildSentence(network, edge, language)), isOfReader: false };
    const words = (source === reader ? relation.label : toInverse(relation))[language];
    return {
      words: toSeenText(`${words} ${tellName(network, source === reader ? target : source, language)}`),
      isOfReader,
    };
  };
  return { nameOf, shortOf, call, tellTie };
}
