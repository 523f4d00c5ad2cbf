import type { Language } from '../dataset/language.ts';
import type { Relation } from '../dataset/schema.ts';
import type { LocalText } from '../dataset/text.ts';

/** Where nobody has a word for the other direction: it fits a sentence and a heading, whatever the relation. */
const LINKED: Readonly<Record<Language, (label: string) => string>> = {
  en: (label) => `is linked by “${label}” to`,
  id: (label) => `terhubung lewat “${label}” dengan`,
};

/** A relation as read from the other end of its ties. */
export function toInverse({ label, inverse, directed }: Relation): LocalText {
  if (directed === false) return label;
  return inverse ?? { en: LINKED.en(label.en), id: LINKED.id(label.id) };
}
