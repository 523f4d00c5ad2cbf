import type { Language } from '../dataset/language.ts';
import type { Relation } from '../dataset/schema.ts';
import type { LocalText } from '../dataset/text.ts';

/** Where nobody has a word for the other direction: it fits a sentence and a heading, whatever the relation. */
const LINKED: Readonly<Record<Language, (label: string) => string>> = {
  en: (label) => `is linked by “${label}” to`,
  id: (label) => `terhubung lewat “${label}” dengan`,
};

const WAYS: Readonly<Record<Language, { readonly one: string; readonly both: string }>> = {
  en: { one: 'one way', both: 'both ways' },
  id: { one: 'satu arah', both: 'dua arah' },
};

const isMutual = ({ directed }: Relation): boolean => directed === false;

/**
 * What a relation is called in a list, with what tells it from others of its name: whether it is the same both ways, else
 * a number. O(relations).
 */
export function nameRelation(relations: Iterable<Relation>, relation: Relation, language: Language): string {
  const name = relation.label[language];
  const same = [...relations].filter(({ label }) => label[language] === name);
  if (same.length < 2) return name;
  const alike = same.filter((one) => isMutual(one) === isMutual(relation));
  const told = [
    ...(alike.length < same.length ? [WAYS[language][isMutual(relation) ? 'both' : 'one']] : []),
    ...(alike.length > 1 ? [String(alike.findIndex(({ id }) => id === relation.id) + 1)] : []),
  ];
  return `${name} (${told.join(', ')})`;
}

/** A relation as read from the other end of its ties. */
export function toInverse({ label, inverse, directed }: Relation): LocalText {
  if (directed === false) return label;
  return inverse ?? { en: LINKED.en(label.en), id: LINKED.id(label.id) };
}
