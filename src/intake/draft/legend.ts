import { foldText } from '../../base/fold.ts';
import { LONGEST_ID, MOST_KINDS } from '../../dataset/limits.ts';
import { mintId } from '../../dataset/mint-id.ts';
import type { Dataset, Kind, Relation } from '../../dataset/schema.ts';
import { type LocalText, toText } from '../../dataset/text.ts';
import { type Hue, KIND_ROLES, type KindRole, type RelationRole, type Shape } from '../../dataset/vocabulary.ts';
import { firstWords } from '../../language/first-words.ts';
import type { IssueList } from '../issues.ts';
import { findRelationRole } from '../shape/words.ts';
import { cutName } from './fields.ts';
import { toRoleKey } from './role-key.ts';
import type { KindHint, KnownRelation, Place, RelationHint } from './statement.ts';

type Word = keyof (typeof firstWords)['en'];

const LOOKS: Readonly<Record<KindRole, readonly (readonly [Hue, Shape])[]>> = {
  person: [['person', 'circle']],
  initiative: [
    ['organisation', 'house'],
    ['coop', 'square'],
    ['company', 'slant'],
  ],
  place: [['place', 'pin']],
  theme: [['theme', 'tag']],
  session: [['programme', 'numeral']],
  event: [['programme', 'seal']],
  other: [
    ['company', 'square'],
    ['coop', 'diamond'],
    ['person', 'triangle'],
    ['place', 'slant'],
    ['organisation', 'seal'],
    ['theme', 'circle'],
    ['programme', 'house'],
  ],
};

const KNOWN: Readonly<Record<KnownRelation, { id: string; inverse: Word; role?: RelationRole; isQuiet?: boolean }>> = {
  affiliatedWith: { id: 'affiliated-with', inverse: 'affiliates' },
  isFrom: { id: 'is-from', inverse: 'isHomeOf', role: 'place', isQuiet: true },
  interestedIn: { id: 'interested-in', inverse: 'interests', role: 'theme', isQuiet: true },
  takesPartIn: { id: 'takes-part-in', inverse: 'isTakenPartInBy', role: 'session' },
  speaksAt: { id: 'speaks-at', inverse: 'hasSpeaker', role: 'session' },
  isAbout: { id: 'is-about', inverse: 'isTreatedIn', role: 'theme', isQuiet: true },
  linkedTo: { id: 'linked-to', inverse: 'linkedTo' },
};

/** One word of a kind: `Persons ` and `person` are one. */
const toWordKey = (word: string): string =>
  foldText(word)
    .replace(/[-_\s]+/g, '')
    .replace(/(?<=[a-z]{3})s$/, '');

/** Whether a text can be an id of the dataset as it is. */
export const isValidId = (text: string): boolean =>
  text.length <= LONGEST_ID && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text) && !(text in {});

/** The kinds and relations of a dataset, and those that a file needs beside them. */
export class Legend {
  readonly kinds: Kind[];
  readonly relations: Relation[];
  readonly #languages: readonly string[] | undefined;
  readonly #issues: IssueList;
  readonly #kindOf = new Map<string, string>();
  readonly #relationOf = new Map<string, string>();
  /** New kinds of which no entry has had a colour yet, by their places. */
  readonly #uncoloured = new Map<string, number>();
  /** The first spelling of a word. */
  readonly #spelt = new Map<string, string>();

  /** Answers to what is asked, among them what new kinds are: by `toRoleKey`. */
  readonly #answers: ReadonlyMap<string, string>;

  constructor({ kinds, relations, meta }: Dataset, issues: IssueList, answers: ReadonlyMap<string, string>) {
    this.#answers = answers;
    this.kinds = [...kinds];
    this.relations = [...relations];
    this.#languages = meta.languages;
    this.#issues = issues;
    for (const { id, label, plural } of kinds.toReversed()) {
      for (const word of [label.en, label.id, plural.en, plural.id, id]) this.#kindOf.set(toWordKey(word), id);
    }
    for (const { id, label, directed } of relations.toReversed()) {
      for (const word of [label.en, label.id, id]) this.#relationOf.set(toRelationKey(word, directed !== false), id);
    }
  }

  /** Words of ours in the languages of the dataset. */
  #say(word: Word): LocalText {
    const { en, id } = { en: firstWords.en[word], id: firstWords.id[word] };
    const languages = this.#languages;
    if (!languages) return toText({ en, id });
    const own = Object.entries({ en, id }).filter(([language]) => languages.includes(language));
    return toText(own.length > 0 ? Object.fromEntries(own) : en);
  }

  /** The id of the kind that a hint means; a new one where there is none. */
  kindOf({ word: written, id, role }: KindHint, place: Place): string {
    const word = written.trim();
    if (word === '' && id === '') return this.#kindOfRole(role);
    const key = toWordKey(word || id);
    const first = this.#spelt.get(key);
    if (first !== undefined && first !== word)
      this.#issues.note({ code: 'kinds-joined', severity: 'tidied', ...place, line: 0, seen: word, proposal: first });
    if (first === undefined) this.#spelt.set(key, word);
    const known = (id && this.kinds.find((kind) => kind.id === id)?.id) || this.#kindOf.get(key);
    if (known) return known;
    if (this.kinds.length >= MOST_KINDS) return this.#kindOfRole('other');
    const label = toText(cutName(word || id));
    return this.#addKind(isValidId(id) ? id : '', key, role, label, label);
  }

  #kindOfRole(role: KindRole): string {
    const said = this.#kindOf.get(`\u0000${role}`);
    const known = said ?? (role === 'other' ? undefined : this.kinds.find((kind) => kind.role === role)?.id);
    if (known) return known;
    const many = {
      person: 'people',
      initiative: 'initiatives',
      place: 'places',
      theme: 'themes',
      session: 'sessions',
      event: 'events',
      other: 'others',
    } as const;
    return this.#addKind(
      role === 'other' ? 'entry' : role,
      `\u0000${role}`,
      role,
      this.#say(role),
      this.#say(many[role]),
    );
  }

  #addKind(wanted: string, key: string, found: KindRole, label: LocalText, plural: LocalText): string {
    const isTaken = (other: string) => this.kinds.some((kind) => kind.id === other);
    const id = wanted !== '' && !isTaken(wanted) ? wanted : mintId(wanted || label.en, isTaken);
    const answer = this.#answers.get(toRoleKey(id));
    const role = KIND_ROLES.find((one) => one === answer) ?? found;
    const looks = LOOKS[role];
    const [hue, shape] = looks[this.kinds.filter((kind) => kind.role === role).length % looks.length] ?? [
      'company',
      'square',
    ];
    this.#uncoloured.set(id, this.kinds.push({ id, role, label, plural, hue, shape }) - 1);
    this.#kindOf.set(key, id);
    return id;
  }

  /** That an entry of a new kind has a colour in its file: the kind takes the hue next to the first of them. */
  colour(id: string, hex: string): void {
    const at = this.#uncoloured.get(id);
    const kind = at === undefined ? undefined : this.kinds[at];
    this.#uncoloured.delete(id);
    if (at !== undefined && kind?.role === 'other') this.kinds[at] = { ...kind, hue: findHue(hex) };
  }

  /** The id of the relation that a hint means; a new one where there is none. */
  relationOf({ word: written, id, role, known }: RelationHint, isDirected: boolean): string {
    const word = written.trim();
    const meant = known ?? (word === '' && id === '' ? 'linkedTo' : undefined);
    if (meant) return this.#knownRelation(meant, isDirected);
    const byId =
      id && this.relations.find((relation) => relation.id === id && (relation.directed !== false) === isDirected)?.id;
    const key = toRelationKey(word || id, isDirected);
    const found = byId || (id === '' ? this.#relationOf.get(key) : undefined);
    if (found) return found;
    if (this.relations.length >= MOST_KINDS) return this.#knownRelation('linkedTo', isDirected);
    const meaning = role ?? findRelationRole(word || id);
    return this.#addRelation(isValidId(id) ? id : '', key, {
      label: toText(cutName(word || id)),
      weight: meaning === 'place' || meaning === 'theme' ? 'quiet' : 'plain',
      ...(meaning && { role: meaning }),
      ...(!isDirected && { directed: false }),
    });
  }

  #knownRelation(known: KnownRelation, isDirected: boolean): string {
    const { id, inverse, role, isQuiet } = KNOWN[known];
    const key = toRelationKey(`\u0000${id}`, isDirected);
    const found =
      this.#relationOf.get(key) ??
      this.relations.find((relation) => relation.id === id && (relation.directed !== false) === isDirected)?.id;
    if (found) return found;
    return this.#addRelation(id, key, {
      label: this.#say(known),
      ...(isDirected ? { inverse: this.#say(inverse) } : { directed: false }),
      weight: isQuiet ? 'quiet' : 'plain',
      ...(role && { role }),
    });
  }

  #addRelation(wanted: string, key: string, rest: Omit<Relation, 'id'>): string {
    const isTaken = (other: string) => this.relations.some((relation) => relation.id === other);
    const id = wanted !== '' && !isTaken(wanted) ? wanted : mintId(wanted || rest.label.en, isTaken);
    this.relations.push({ id, ...rest });
    this.#relationOf.set(key, id);
    return id;
  }
}

/** Where the hues lie in the circle of colours, degrees; greys and near-greys are `company`. */
const HUE_ANGLES: readonly (readonly [hue: Hue, angle: number])[] = [
  ['person', 15],
  ['place', 41],
  ['coop', 155],
  ['organisation', 225],
  ['theme', 290],
];

/** The hue of the palette that is next to a colour. */
function findHue(hex: string): Hue {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < 30) return most < 80 ? 'programme' : 'company';
  const angle = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  const away = (other: number) => Math.abs(((angle - other + 540) % 360) - 180);
  const [nearest] = [...HUE_ANGLES].sort(([, one], [, other]) => away(one) - away(other));
  return nearest?.[0] ?? 'company';
}

const toRelationKey = (word: string, isDirected: boolean): string =>
  `${foldText(word)
    .replace(/[-_\s]+/g, ' ')
    .trim()}\u0000${isDirected}`;
