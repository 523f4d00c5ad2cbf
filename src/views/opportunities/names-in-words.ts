import { foldText } from '../../base/fold.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';

/** Two or more words in a row that begin with capitals, as names of people do where a script has capitals. */
const NAME = /\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)+/gu;

const known = new WeakMap<Network, string>();

/** What somebody who stands for a body is called where a record says it under a heading of its own. */
const SPEAKS =
  /\b(?:contact person|contact|representative|spokesperson|chair|chairperson|chairman|chairwoman|president|chief executive officer|chief executive|ceo|managing director|executive director|director|manager|coordinator|secretary|head|narahubung|kontak|perwakilan|wakil|ketua umum|ketua|direktur utama|direktur eksekutif|direktur|manajer|koordinator|sekretaris|pengurus|pimpinan|penanggung jawab)\b/;
/** So much of what a record says is quoted: a sentence mostly, whose end may take back what its beginning says. */
const LONGEST_QUOTE = 300;

/**
 * What the record of a node, or a check of it, says of somebody who has no entry: under a heading for who stands for a
 * body, else the sentence that names them; null: it names nobody.
 */
export function findNamesInWords(network: Network, node: number, language: Language): string | null {
  const record = network.nodes[node];
  if (!record) return null;
  const isNew = (text: string) => (text.match(NAME) ?? []).some((name) => !listNames(network).includes(foldText(name)));
  for (const { label, value } of record.attributes ?? []) {
    if (typeof value === 'object' && SPEAKS.test(foldText(label[language])) && isNew(value[language]))
      return shorten(toSeenText(`${label[language]}: ${value[language]}`), LONGEST_QUOTE);
  }
  const sentences = listTexts(network, record).flatMap((text) => text[language].split(/(?<=[.!?])\s+/u));
  const found = sentences.find(isNew);
  return found === undefined ? null : shorten(toSeenText(found.replace(/\.$/u, '')), LONGEST_QUOTE);
}

/** A name that stands right behind what one who stands for a body is called: “its chair, Ann Lee”, “Contact: Ann Lee”. */
const SPOKEN_FOR = new RegExp(`${SPEAKS.source.replace(/\\b$/u, '')}(?:nya)?[,:]?\\s+`, 'giu');

/**
 * Who is named in the record of a body, or in a check of it, as standing for it and has no entry; '': nobody, or it is a
 * person.
 */
export function findNamedContact(network: Network, node: number): string {
  const record = network.nodes[node];
  if (!record || network.kinds.get(record.kind)?.role === 'person') return '';
  for (const language of LANGUAGES) {
    const words = findNamesInWords(network, node, language) ?? '';
    for (const { index, 0: lead } of words.matchAll(SPOKEN_FOR)) {
      const [name] = words.slice(index + lead.length).match(NAME) ?? [];
      if (name && words.startsWith(name, index + lead.length)) return name;
    }
  }
  return '';
}

/** The people of the map whom some words name in full, but for one of them; by index. O(nodes). */
export function listNamedPeople(network: Network, words: string, language: Language, but: number): readonly number[] {
  const folded = foldText(words);
  return network.nodes.flatMap(({ kind, label }, node) => {
    const name = foldText(label[language]);
    const isNamed = network.kinds.get(kind)?.role === 'person' && name.includes(' ') && folded.includes(name);
    return isNamed && node !== but ? [node] : [];
  });
}

export const hasNamesInWords = (network: Network, node: number, language: Language): boolean =>
  findNamesInWords(network, node, language) !== null;

/**
 * Whether the record of a node names another one, by a name of two words at least. A check of a body may name who stands
 * for it; one of a person says what is doubted of them, which is no word about the two.
 */
export function isNamedBeside(network: Network, other: number, node: number, language: Language): boolean {
  const [record, named] = [network.nodes[node], network.nodes[other]];
  const name = named ? foldText(named.label[language]) : '';
  if (!record || !name.includes(' ')) return false;
  const isPerson = network.kinds.get(record.kind)?.role === 'person';
  const texts = isPerson ? listOwnTexts(record) : listTexts(network, record);
  return texts.some((text) => foldText(text[language]).includes(name));
}

function listTexts({ dataset }: Network, record: NodeRecord) {
  const notes = dataset.corrections.filter(({ nodes }) => nodes.includes(record.id)).map(({ note }) => note);
  return [...listOwnTexts(record), ...notes];
}

function listOwnTexts({ attributes, description }: NodeRecord) {
  const values = (attributes ?? []).flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  return [...(description ? [description] : []), ...values];
}

/** What all entries are called, in one text. */
function listNames(network: Network): string {
  const found =
    known.get(network) ??
    network.nodes
      .flatMap(({ label, short, aliases }) =>
        [label, short].flatMap((text) => (text ? Object.values(text) : [])).concat(aliases.map(({ text }) => text)),
      )
      .map(foldText)
      .join('\n');
  known.set(network, found);
  return found;
}
