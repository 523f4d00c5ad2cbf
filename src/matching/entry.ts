import { findCountry, speaksOfTowns } from '../base/countries.ts';
import { toHeldBack } from '../dataset/consent.ts';
import type { Dataset, NodeRecord } from '../dataset/schema.ts';
import { listWords } from '../dataset/text.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import { type Contacts, joinContacts, listContacts, NO_CONTACTS } from './contacts.ts';
import { type Form, type Name, splitBrackets, toForms } from './forms.ts';
import { toInitials } from './initials.ts';
import { toFold, toKeys, toStems } from './keys.ts';
import { isCommon, isSmall } from './words.ts';

/** An entry as it is held against others. */
export interface Entry extends Contacts {
  readonly id: string;
  readonly kind: string;
  readonly role: KindRole;
  readonly forms: readonly Form[];
  /** The country that a place is. */
  readonly region: string | null;
  /** The countries it is tied to, or that its name has in brackets. */
  readonly countries: ReadonlySet<string>;
  /** What tells the organisations of a person from others: words of their names. */
  readonly homes: ReadonlySet<string>;
  /** The rows of files that it was read from. */
  readonly rows: ReadonlySet<string>;
  /** What it is called in the file it comes from. */
  readonly ref: string;
  /** Of an event its years, each with each of its places. */
  readonly held: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  /** Whether anything of it is kept from others. */
  readonly isHeldBack: boolean;
}

interface Options {
  /** The first node that is wanted; all ties are looked at. */
  readonly from?: number;
  /** What nodes are called in the file they come from. */
  readonly refs?: ReadonlyMap<string, string>;
  /** What was read of people beside what is kept of them, by the ids of nodes. */
  readonly contacts?: ReadonlyMap<string, Contacts>;
  /** Whether countries are known by their names: that takes a third of a second, once. */
  readonly withCountries?: boolean;
}

/** The nodes of a dataset as entries. O(nodes + ties). */
export function toEntries(dataset: Dataset, { from = 0, refs, contacts, withCountries = true }: Options = {}): Entry[] {
  const roles = new Map(dataset.kinds.map(({ id, role }) => [id, role]));
  const roleOf = ({ kind }: NodeRecord) => roles.get(kind) ?? 'other';
  const findRegion = (text: string) => (withCountries ? findCountry(text) : null);
  const places = new Map<string, string>();
  const regions = new Map<string, string | null>();
  for (const node of dataset.nodes) {
    if (roleOf(node) !== 'place') continue;
    const region = listNames(node).reduce<string | null>((found, { text }) => found ?? findRegion(text), null);
    regions.set(node.id, region);
    places.set(node.id, region ?? toFold(node.label.en));
  }
  const homes = new Map<string, readonly string[]>();
  for (const node of dataset.nodes) if (roleOf(node) === 'initiative') homes.set(node.id, listTelling(node));
  const around = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => {
    const known = around.get(one);
    if (known) known.add(other);
    else around.set(one, new Set([other]));
  };
  for (const { source, target } of dataset.edges) {
    if (source === target) continue;
    tie(source, target);
    tie(target, source);
  }
  return dataset.nodes.slice(from).map((node) => {
    const role = roleOf(node);
    const names = listNames(node);
    const neighbours = around.get(node.id) ?? new Set<string>();
    const countries = new Set([...neighbours].flatMap((id) => regions.get(id) ?? []));
    for (const part of splitBrackets(node.label.en)[1]) {
      const region = findRegion(part);
      if (region) countries.add(region);
    }
    return {
      id: node.id,
      kind: node.kind,
      role,
      forms: toForms(names, role, (text) => findRegion(text) !== null),
      region: regions.get(node.id) ?? null,
      countries: role === 'place' ? new Set<string>() : countries,
      homes: new Set(role === 'person' ? [...neighbours].flatMap((id) => homes.get(id) ?? []) : []),
      ...(role === 'person' ? joinContacts(listContacts(node), contacts?.get(node.id) ?? NO_CONTACTS) : NO_CONTACTS),
      rows: new Set(
        (node.origin ?? []).flatMap(({ file, sheet = '', line }) => (line ? [[file, sheet, line].join('\u0000')] : [])),
      ),
      ref: refs?.get(node.id) ?? (refs ? '' : node.id),
      held:
        role === 'event'
          ? listHeld(node, [...[...neighbours].flatMap((id) => places.get(id) ?? []), ...listPlaces(node, findRegion)])
          : new Set<string>(),
      neighbours,
      apart: new Set(node.apart ?? []),
      isHeldBack: toHeldBack(node.consent) !== null,
    };
  });
}

/** All that a node is called: in each language, short, and by other names. */
function listNames({ label, short, aliases }: Pick<NodeRecord, 'label' | 'short' | 'aliases'>): Name[] {
  return [
    ...listWords(label).map(([, text]) => ({ text, via: 'label' as const })),
    ...(short ? listWords(short).map(([, text]) => ({ text, via: 'short' as const })) : []),
    ...aliases.map(({ text, joined }) => ({ text, via: joined ? ('joined' as const) : ('alias' as const) })),
  ];
}

/** Beginnings of the words by which an organisation is told from others; all of them where none does. */
export function listTelling(node: Pick<NodeRecord, 'label' | 'short' | 'aliases'>): readonly string[] {
  const words = listNames(node).flatMap(({ text }) => toKeys(text).words.filter((word) => !isSmall(word)));
  const telling = words.filter((word) => !isCommon(word));
  // A house that is called by its initials is the same house.
  const letters = listNames(node).flatMap(({ text }) => [...toInitials(text, 'initiative').initials]);
  return [...toStems(telling.length > 0 ? telling : words, false), ...letters.filter((word) => word.length > 2)];
}

/** Words of headings below which stands where something is. */
const WHERE =
  /\b(?:places?|tempat|locations?|lokasi|venues?|where|di mana|regions?|wilayah|countr(?:y|ies)|negara|land|pais|pays|lugar|local|lieu|ort)\b/;

/** Places that are facts of an event: countries anywhere, and whatever stands below a heading that asks where. */
function listPlaces({ attributes = [] }: NodeRecord, findRegion: (text: string) => string | null): readonly string[] {
  return attributes.flatMap(({ label, value }) => {
    if (typeof value === 'number') return [];
    const isWhere = speaksOfTowns(label.en) || WHERE.test(toFold(label.en));
    return listWords(value).flatMap(([, text]) => {
      // Two letters are a country only where one is asked for.
      if (!isWhere) return text.trim().length > 2 ? (findRegion(text) ?? []) : [];
      return text.split(/[,;|/]/).flatMap((part) => findRegion(part) ?? (toFold(part) || []));
    });
  });
}

function listHeld({ label, attributes = [] }: NodeRecord, places: readonly string[]): ReadonlySet<string> {
  const said = [label.en, ...attributes.map(({ value }) => (typeof value === 'object' ? value.en : String(value)))];
  const years = said.flatMap((text) => text.match(/\b(?:19|20)\d\d\b/g) ?? []);
  return new Set(years.flatMap((year) => places.map((place) => `${year} ${place}`)));
}
