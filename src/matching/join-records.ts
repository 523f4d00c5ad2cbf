import { LONGEST_NAME, MOST_OF_ONE } from '../dataset/limits.ts';
import { isSameRecord, toRecordKey } from '../dataset/same-record.ts';
import type { Attribute, EdgeRecord, NodeRecord } from '../dataset/schema.ts';
import { type LocalText, listWords } from '../dataset/text.ts';
import { CONSENTS } from '../dataset/vocabulary.ts';
import { toFold } from './keys.ts';

/** A value of a field as it is shown. */
export type Shown = LocalText | string | number;

/** A field of which both say something else. */
export interface Difference {
  /** The node or tie that stays. */
  readonly id: string;
  /** The field; of an attribute its label, after `attributes/`. */
  readonly field: string;
  readonly old: Shown;
  readonly coming: Shown;
  /** Whether what comes in counts. */
  readonly isTaken: boolean;
}

/** Hears of differences, and says whose value counts; absent where nobody has been asked: the usual one. */
export interface Judge {
  readonly isTaken: (id: string, field: string) => boolean | undefined;
  readonly differ: (difference: Difference) => void;
}

const NODE_FIELDS = ['short', 'description', 'sortKey', 'consent'] as const;
const TIE_FIELDS = ['certainty', 'rule', 'note', 'weight'] as const;

/**
 * One node for two: id, kind and name of the old one stay, the other names join them, marked where nobody gave them as
 * names; what is empty is filled, lists are joined, and of what differs the old value counts unless the judge says
 * otherwise. Of who may be shown the stricter word counts. The very same object where nothing is new.
 */
export function joinNode(old: NodeRecord, coming: NodeRecord, judge: Judge): NodeRecord {
  const known = new Set(
    [...listWords(old.label).map(([, text]) => text), ...old.aliases.map(({ text }) => text)].map(toFold),
  );
  const called = listWords(coming.label).map(([lang, text]) => ({ text, ...(lang !== '' && { lang }), joined: true }));
  const given = new Set(coming.aliases.flatMap(({ text, joined }) => (joined ? [] : [toFold(text)])));
  const before = old.aliases.map((alias) => {
    const { joined, ...rest } = alias;
    return joined && given.has(toFold(alias.text)) ? rest : alias;
  });
  const names = [...called, ...coming.aliases].filter(({ text }) => {
    const key = toFold(text);
    return text.length <= LONGEST_NAME && !known.has(key) && known.add(key);
  });
  const session = joinSession(old, coming);
  return unlessSame(old, {
    ...old,
    ...joinFields(old, coming, NODE_FIELDS, judge),
    ...(session && { session }),
    ...joinColour(old, coming),
    aliases: [...before, ...names].slice(0, MOST_OF_ONE),
    ...lists({
      badges: joinLists(old.badges, coming.badges),
      within: joinLists(old.within, coming.within),
      attributes: joinAttributes(old, coming, judge),
      origin: joinLists(old.origin, coming.origin),
    }),
    ...joinEvidence(old.evidence, coming.evidence),
  });
}

/** A node of which no more is shown than of another. */
export const holdBack = (node: NodeRecord, { consent }: Pick<NodeRecord, 'consent'>): NodeRecord =>
  consent && toStrictness(consent) > toStrictness(node.consent ?? 'show') ? { ...node, consent } : node;

/** One tie for two that say the same; as with nodes. */
export const joinTie = (old: EdgeRecord, coming: EdgeRecord, judge: Judge): EdgeRecord =>
  unlessSame(old, {
    ...old,
    ...joinFields(old, coming, TIE_FIELDS, judge),
    ...joinColour(old, coming),
    ...lists({
      attributes: joinAttributes(old, coming, judge),
      origin: joinLists(old.origin, coming.origin),
    }),
    ...joinEvidence(old.evidence, coming.evidence),
  });

/** A colour is taken where there is none; nobody is asked about it. */
const joinColour = <Item extends NodeRecord | EdgeRecord>(
  old: Item,
  { colour }: Item,
): Pick<Item, 'colour'> | object => (old.colour === undefined && colour !== undefined ? { colour } : {});

type Fields<Item, Field extends keyof Item> = { [Name in Field]?: Item[Name] };

function joinFields<Item extends { readonly id: string }, Field extends keyof Item & string>(
  old: Item,
  coming: Item,
  fields: readonly Field[],
  judge: Judge,
): Fields<Item, Field> {
  const joined: Fields<Item, Field> = {};
  for (const field of fields) {
    const [before, after] = [old[field], coming[field]];
    if (after === undefined || isSameRecord(before, after)) continue;
    if (before === undefined) joined[field] = after;
    else if (ask(old.id, field, before as Shown, after as Shown, judge)) joined[field] = after;
  }
  return joined;
}

/** Whether what comes in counts; whoever judges hears of the difference. */
function ask(id: string, field: string, old: Shown, coming: Shown, judge: Judge): boolean {
  const usual = field === 'consent' && toStrictness(coming) > toStrictness(old);
  const isTaken = judge.isTaken(id, field) ?? usual;
  judge.differ({ id, field, old, coming, isTaken });
  return isTaken;
}

const toStrictness = (consent: Shown): number => (CONSENTS as readonly Shown[]).indexOf(consent);

/** Attributes of one label that each has once are one field; where one has several of them all are kept. */
function joinAttributes(
  old: { readonly id: string; readonly attributes?: readonly Attribute[] | undefined },
  { attributes: coming = [] }: { readonly attributes?: readonly Attribute[] | undefined },
  judge: Judge,
): Attribute[] {
  const joined = [...(old.attributes ?? [])];
  const count = (list: readonly Attribute[], key: string) =>
    list.filter(({ label }) => toFold(label.en) === key).length;
  for (const attribute of coming) {
    if (joined.some((one) => isSameRecord(one, attribute))) continue;
    const key = toFold(attribute.label.en);
    const at = joined.findIndex(({ label }) => toFold(label.en) === key);
    const one = joined[at];
    if (!one || count(joined, key) > 1 || count(coming, key) > 1) joined.push(attribute);
    else if (ask(old.id, `attributes/${one.label.en}`, one.value, attribute.value, judge)) joined[at] = attribute;
  }
  return joined.slice(0, MOST_OF_ONE);
}

function joinSession({ session: old }: NodeRecord, { session: coming }: NodeRecord): NodeRecord['session'] {
  return coming && { ...coming, ...old };
}

function joinEvidence<Evidence extends EdgeRecord['evidence'] | NodeRecord['evidence']>(
  old: Evidence,
  coming: Evidence,
): { evidence?: NonNullable<Evidence> } {
  if (!coming) return {};
  const paragraphs = joinLists(old?.paragraphs, coming.paragraphs);
  const sources = joinLists(old?.sources, coming.sources);
  return { evidence: { ...coming, ...old, ...lists({ paragraphs, sources }) } as NonNullable<Evidence> };
}

function joinLists<Item>(old: readonly Item[] = [], coming: readonly Item[] = []): Item[] {
  const known = new Set(old.map(toRecordKey));
  return [...old, ...coming.filter((item) => !known.has(toRecordKey(item)))].slice(0, MOST_OF_ONE);
}

/** The lists that hold something. */
const lists = <Lists extends Record<string, readonly unknown[]>>(all: Lists): Partial<Lists> =>
  Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)) as Partial<Lists>;

const unlessSame = <Item>(old: Item, joined: Item): Item => (isSameRecord(old, joined) ? old : joined);
