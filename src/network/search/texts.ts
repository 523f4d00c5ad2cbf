import type { NodeRecord } from '../../dataset/schema.ts';
import { listWords } from '../../dataset/text.ts';
import { splitWords } from '../words.ts';
import { dropSmall } from './small-words.ts';

/** One text that a node can be found by. */
export interface OwnText {
  readonly field: 'label' | 'alias' | 'description';
  /** As it is written. */
  readonly text: string;
  /** Its words, folded, with one space between them. */
  readonly plain: string;
  /** Of a name, as it is written but for the case of letters; else empty, as are the rest. */
  readonly literal: string;
  /** The words without spaces, so that `Hong Kong` and `Hongkong` meet: all of them, and those that are not small. */
  readonly squeezed: string;
  readonly core: string;
}

/** Records are replaced and never changed, so that after an edit only what was edited is read again. */
const known = new WeakMap<NodeRecord, readonly OwnText[]>();

/** Every text of a node in every language, labels and short labels first, then other names, then the description. */
export function listTexts(record: NodeRecord): readonly OwnText[] {
  const texts = known.get(record) ?? readTexts(record);
  known.set(record, texts);
  return texts;
}

function readTexts({ label, short, aliases, description }: NodeRecord): readonly OwnText[] {
  const seen = new Set<string>();
  const list: OwnText[] = [];
  const add = (field: OwnText['field'], text: string) => {
    if (seen.has(text)) return;
    seen.add(text);
    const words = splitWords(text);
    const plain = words.join(' ');
    if (field === 'description') list.push({ field, text, plain, literal: '', squeezed: '', core: '' });
    else {
      const squeezed = words.join('');
      list.push({ field, text, plain, literal: toLiteral(text), squeezed, core: dropSmall(words).join('') });
    }
  };
  for (const name of [label, short]) if (name) for (const [, words] of listWords(name)) add('label', words);
  for (const { text } of aliases) add('alias', text);
  if (description) for (const [, words] of listWords(description)) add('description', words);
  return list;
}

export const isName = ({ field }: OwnText): boolean => field !== 'description';

/** A text as it is compared sign by sign. */
export const toLiteral = (text: string): string => text.trim().toLowerCase().normalize();
