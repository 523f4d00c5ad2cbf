import { at, numberAt } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { NodeRecord } from '../dataset/schema.ts';
import { langOf, listWords } from '../dataset/text.ts';
import { formatDays } from '../language/app.ts';
import { chosenMessages } from '../language/chosen.ts';
import { toInverse } from '../language/relation.ts';
import { tellStatus } from '../language/tie-status.ts';
import { buildSentence } from '../network/build-sentence.ts';
import type { Network } from '../network/network.ts';
import type { Hit } from '../network/search.ts';
import { tellName } from '../network/tell-apart.ts';
import { gradeWord, splitWords } from '../network/words.ts';
import { toSnippet } from './mark-match.ts';
import { tellTieStatus } from './tie-status.ts';

/**
 * Why something was found: another name of it, its description, its details, its ties or the day or place that was asked
 * for, and the language of that if it is another.
 */
export interface Reason {
  readonly why: 'name' | 'description' | 'details' | 'ties' | 'held';
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * Why a hit is one; null where its name or kind, which stand beside it, say so. `shown` marks the ties on the map, where
 * it is to be told that others are left out.
 */
export function toReason(
  network: Network,
  hit: Hit,
  query: string,
  language: Language,
  shown?: Uint8Array,
): Reason | null {
  const { field, matched } = hit;
  const node = at(network.nodes, hit.node);
  const told = hit.ties.map(
    (tie) => `${tellTie(network, hit.node, tie, language)}${tellTieStatus(network, tie, language, shown)}`,
  );
  if (field === 'when') {
    const text = [tellDays(network, hit.node, language), ...told].join(' · ');
    return { why: 'held', text, lang: undefined };
  }
  if (field === 'ties' || field === 'where') {
    const place = hit.ties.length > 0 ? '' : (network.dataset.meta.place?.[language] ?? '');
    const text = [...told, place].filter(Boolean).join(' · ');
    // The words between names are the dataset's, all of one language but for a rare mix.
    const [first] = hit.ties;
    const label = first === undefined ? undefined : network.relations.get(at(network.edges, first).relation)?.label;
    return { why: 'ties', text, lang: label && langOf(label, language, network.dataset.meta.languages) };
  }
  if (matched === '' || matched === node.label[language]) return null;
  // Where the name that stands beside it has the words too, no other says more.
  const name = splitWords(node.label[language]).join(' ');
  if (field === 'label' && splitWords(query).every((word) => gradeWord(name, word) > 0)) return null;
  const alias = field === 'alias' ? node.aliases.find(({ text }) => text === matched) : undefined;
  if (alias) return { why: 'name', text: matched, lang: alias.lang };
  if (field === 'details') {
    const own = listDetails(network, node).find((text) => listWords(text).some(([, words]) => words === matched));
    return { why: field, text: toSnippet(own?.[language] ?? matched, query), lang: undefined };
  }
  const texts = field === 'description' ? [node.description] : [node.label, node.short];
  const tags = texts
    .flatMap((text) => (text ? listWords(text) : []))
    .filter(([, words]) => words === matched)
    .map(([tag]) => tag);
  const isOwn = tags.some((tag) => tag === '' || tag.split('-')[0] === language);
  const why = field === 'description' ? field : 'name';
  return { why, text: toSnippet(matched, query), lang: isOwn ? undefined : tags[0] };
}

/** What the details of a record say in every language. */
function listDetails(
  { dataset }: Network,
  { id, attributes = [], badges = [], session }: NodeRecord,
): readonly NonNullable<NodeRecord['description']>[] {
  const notes = dataset.corrections.filter(({ nodes }) => nodes.includes(id));
  const all = [
    ...attributes.flatMap(({ label, value }) => [label, value]),
    ...badges.flatMap(({ label, note }) => [label, note]),
    session?.format,
    session?.dayNote,
    ...notes.flatMap(({ note, correction, verdict }) => [note, correction, verdict]),
  ];
  return all.flatMap((text) => (typeof text === 'object' ? [text] : []));
}

/** The days of an event, by its own dates or by those of the whole; of a session which day it was. */
function tellDays({ nodes, dataset }: Network, node: number, language: Language): string {
  const { session, attributes = [] } = at(nodes, node);
  if (session?.day) {
    const day = chosenMessages[language].onDay(session.day);
    const isInferred = session.dayBasis === 'inferred';
    return `${day}${tellStatus({ isInferred, certainty: null, isQuestioned: false, isLeftOut: false }, language)}`;
  }
  if (session) return chosenMessages[language].dayNotStated;
  const own = attributes.flatMap(({ type, value }) =>
    type === 'date' && typeof value === 'object' ? value[language] : [],
  );
  if (own.length > 0) return own.map((day) => formatDays(day, undefined, language)).join(', ');
  return formatDays(dataset.meta.start, dataset.meta.end, language);
}

/** The same without words that the visitor may not read: a description in their language, else none. */
export function toOwnReason(network: Network, hit: Hit, query: string, language: Language): Reason | null {
  const reason = toReason(network, hit, query, language);
  if (reason?.why !== 'description' || reason.lang === undefined) return reason;
  const { description } = at(network.nodes, hit.node);
  const isOwn = description && langOf(description, language, network.dataset.meta.languages) === undefined;
  return isOwn ? { ...reason, text: toSnippet(description[language], query), lang: undefined } : null;
}

/** A tie as the node at one of its ends has it: `founded Resonate`; one between others as a sentence. */
function tellTie(network: Network, node: number, tie: number, language: Language): string {
  const [source, target] = [numberAt(network.source, tie), numberAt(network.target, tie)];
  const relation = network.relations.get(at(network.edges, tie).relation);
  if (!relation || (source !== node && target !== node)) return buildSentence(network, tie, language);
  const words = source === node ? relation.label : toInverse(relation);
  return `${words[language]} ${tellName(network, source === node ? target : source, language)}`;
}
