import { MOST_KINDS } from '../../dataset/limits.ts';
import { isValidId, mintId } from '../../dataset/mint-id.ts';
import type { Dataset, Kind, Relation } from '../../dataset/schema.ts';
import { type LocalText, toText } from '../../dataset/text.ts';
import { KIND_ROLES, type KindRole, RELATION_ROLES } from '../../dataset/vocabulary.ts';
import type { IssueList } from '../issues.ts';
import { findKindConcept, toMany, toWordKey } from '../shape/concepts.ts';
import { cutName } from './fields.ts';
import { FirstLooks } from './first-looks.ts';
import { type FirstWord, KNOWN, MANY, sayIn, toTold } from './known-words.ts';
import { toConceptKey, toHintKey, toKindKey, toKnown, toRelationKey, toRelationRole } from './legend-keys.ts';
import { toLook } from './looks.ts';
import { isMeaningKey, OWN, toMeaningKey, toNameKey, toRoleKey } from './meaning-key.ts';
import type { KindHint, KnownRelation, Place, RelationHint, Statements } from './statement.ts';
import { Spellings, type Word, WordList } from './word-list.ts';

/** What a hint means, and the key of the answer to that. */
interface Told {
  readonly key: string;
  readonly id: string;
}

/** The kinds and relations of a dataset, and those that a file needs beside them. */
export class Legend {
  readonly kinds: Kind[];
  readonly relations: Relation[];
  readonly #languages: readonly string[] | undefined;
  readonly #kindOf = new Map<string, string>();
  readonly #relationOf = new Map<string, string>();
  /** What files say of how new ones look. */
  readonly looks: FirstLooks;
  readonly #spellings: Spellings;
  /** What the known words for kinds and relations that are there mean, whatever their language. */
  readonly #conceptOf = new Map<string, string>();
  readonly #words = new WordList();
  /** What hints mean, as far as they have been asked for. */
  readonly #kinds = new WeakMap<KindHint, Told & { readonly word: string }>();
  readonly #told = { directed: new WeakMap<RelationHint, Told>(), undirected: new WeakMap<RelationHint, Told>() };
  /** Answers to what is asked: what words mean by `toMeaningKey`, what is new by `toRoleKey`. */
  readonly #answers: ReadonlyMap<string, string>;

  constructor({ kinds, relations, edges, meta }: Dataset, issues: IssueList, answers: ReadonlyMap<string, string>) {
    this.#answers = answers;
    this.kinds = [...kinds];
    this.relations = [...relations];
    this.#languages = meta.languages;
    this.#spellings = new Spellings(issues);
    for (const { id, label, plural } of kinds.toReversed()) {
      for (const word of [label.en, label.id, plural.en, plural.id, id]) this.#kindOf.set(toWordKey(word), id);
      for (const { en, id: word } of [plural, label]) this.#learn([en, word].map(findKindConcept), id);
    }
    const used = new Set(edges.map(({ relation }) => relation));
    this.looks = new FirstLooks(this.kinds, this.relations, (id) => used.has(id));
    for (const { id, label, directed } of relations.toReversed()) {
      const isDirected = directed !== false;
      for (const word of [label.en, label.id, id]) this.#relationOf.set(toRelationKey(word, isDirected), id);
      const concepts = [label.en, label.id].map((word) => toConceptKey(word, isDirected));
      this.#learn(concepts, id);
    }
  }

  #learn(concepts: readonly (string | null)[], id: string): void {
    for (const concept of concepts) if (concept !== null) this.#conceptOf.set(concept, id);
  }

  /** The kind or relation that means the same, whatever its language. */
  #alike(concept: string | null): string | undefined {
    return concept === null ? undefined : this.#conceptOf.get(concept);
  }

  /** What files have called kinds and relations so far, and what became of it. */
  words(): readonly Word[] {
    return this.#words.list();
  }

  /** Hears of all that will be asked for, where something is answered to mean another that may come later. */
  prepare({ entries, ties }: Statements): void {
    if (![...this.#answers.keys()].some(isMeaningKey)) return;
    const isOpen = (key: string) => (this.#answers.get(key) ?? OWN) === OWN;
    for (const { kind } of entries) {
      const key = toKindKey(kind);
      if (isOpen(toMeaningKey('kind', key))) this.#findKind(kind, key);
    }
    for (const { relation, isDirected } of ties)
      if (isOpen(toMeaningKey('relation', toHintKey(relation, isDirected)))) this.#findRelation(relation, isDirected);
  }

  #say(word: FirstWord): LocalText {
    return sayIn(this.#languages, word);
  }

  /** The id of the kind that a hint means; a new one where there is none. */
  kindOf(hint: KindHint, place: Place): string {
    const { word, key, id } = this.#kinds.get(hint) ?? this.#tellKind(hint);
    if (word !== '') this.#spellings.tell(word, id, place);
    const say = () => hint.label ?? (word === '' ? this.#say(hint.role) : toText(cutName(word)));
    return this.#words.count('kind', key, say, id);
  }

  /** All rows of a list that are of one kind have one hint for it. */
  #tellKind(hint: KindHint): Told & { readonly word: string } {
    const key = toKindKey(hint);
    const told = { word: hint.word.trim() || hint.id, key: toMeaningKey('kind', key), id: this.#findKind(hint, key) };
    this.#kinds.set(hint, told);
    return told;
  }

  #findKind(hint: KindHint, key: string): string {
    const { id, role } = hint;
    const word = hint.word.trim();
    const answer = this.#answers.get(toMeaningKey('kind', key));
    const meant = this.kinds.find((kind) => kind.id === answer)?.id;
    if (meant) return meant;
    const isOwn = answer === OWN;
    if (word === '' && id === '' && !isOwn) return this.#kindOfRole(role);
    const concept = id === '' || hint.own ? findKindConcept(word) : null;
    const known = isOwn
      ? this.#kindOf.get(OWN + key)
      : (id && this.kinds.find((kind) => kind.id === id && (!hint.own || kind.role === role))?.id) ||
        (this.#kindOf.get(key) ?? this.#called(hint) ?? this.#alike(concept));
    if (known) return known;
    if (this.kinds.length >= MOST_KINDS) return this.#kindOfRole('other');
    const label = hint.label
      ? toTold(this.#languages, hint.label)
      : word || id
        ? toText(cutName(word || id))
        : this.#say(role);
    const [wanted, named] = [isValidId(id) ? id : '', isOwn ? OWN + key : key];
    const made = this.#addKind(wanted, named, role, label, toMany(label), hint.own);
    if (!isOwn && !hint.own) this.#learn([concept], made);
    return made;
  }

  /** The kind that a word of ours names in the other language. */
  #called({ label }: KindHint): string | undefined {
    return label && this.#kindOf.get(toWordKey(label.id));
  }

  #kindOfRole(role: KindRole): string {
    const said = this.#kindOf.get(`\u0000${role}`);
    const known = said ?? (role === 'other' ? undefined : this.kinds.find((kind) => kind.role === role)?.id);
    if (known) return known;
    return this.#addKind(
      role === 'other' ? 'entry' : role,
      `\u0000${role}`,
      role,
      this.#say(role),
      this.#say(MANY[role]),
    );
  }

  #addKind(wanted: string, key: string, found: KindRole, label: LocalText, plural: LocalText, own?: Kind): string {
    const isTaken = (other: string) => this.kinds.some((kind) => kind.id === other);
    const id = wanted !== '' && !isTaken(wanted) ? wanted : mintId(wanted || label.en, isTaken);
    const answer = this.#answers.get(toRoleKey('kind', id));
    const role = KIND_ROLES.find((one) => one === answer) ?? found;
    const [hue, shape] = toLook(role, this.kinds.filter((kind) => kind.role === role).length);
    const called = toText(cutName(this.#answers.get(toNameKey('kind', id)) ?? ''));
    const names = called.en === '' ? {} : { label: called, plural: called };
    const kind: Kind = { label, plural, hue, shape, ...own, id, role, ...names };
    this.looks.addKind(kind, this.kinds.push(kind) - 1);
    this.#kindOf.set(key, id);
    return id;
  }

  /** The id of the relation that a hint means; a new one where there is none. */
  relationOf(hint: RelationHint, isDirected: boolean): string {
    const told = this.#told[isDirected ? 'directed' : 'undirected'];
    // All rows of a list have one hint for what a column ties them to.
    const { key, id } = told.get(hint) ?? {
      key: toMeaningKey('relation', toHintKey(hint, isDirected)),
      id: this.#findRelation(hint, isDirected),
    };
    told.set(hint, { key, id });
    const known = toKnown(hint);
    const say = () => (known ? this.#say(known) : toText(cutName(hint.word.trim() || hint.id)));
    return this.#words.count('relation', key, say, id);
  }

  #findRelation(hint: RelationHint, isDirected: boolean): string {
    const known = toKnown(hint);
    const key = toHintKey(hint, isDirected);
    const answer = this.#answers.get(toMeaningKey('relation', key));
    const meant = this.relations.find(({ id }) => id === answer)?.id;
    if (meant) return meant;
    const isOwn = answer === OWN;
    return known ? this.#knownRelation(known, isDirected, isOwn) : this.#wordedRelation(hint, key, isDirected, isOwn);
  }

  #wordedRelation(hint: RelationHint, plain: string, isDirected: boolean, isOwn: boolean): string {
    const { id, own } = hint;
    const word = hint.word.trim();
    const key = isOwn ? OWN + plain : plain;
    const byId = isOwn ? undefined : this.#relationById(id, isDirected);
    const concept = id === '' || own ? toConceptKey(word, isDirected) : null;
    const alike = isOwn ? undefined : this.#alike(concept);
    const found = byId ?? (id === '' || isOwn || own ? (this.#relationOf.get(key) ?? alike) : undefined);
    if (found) return found;
    if (this.relations.length >= MOST_KINDS) return this.#knownRelation('linkedTo', isDirected, false);
    const meaning = toRelationRole(hint);
    const { id: _id, ...kept } = own ?? {
      id,
      label: toText(cutName(word || id)),
      weight: meaning === 'place' || meaning === 'theme' ? 'quiet' : 'plain',
      ...(meaning && { role: meaning }),
      ...(!isDirected && { directed: false }),
    };
    const made = this.#addRelation(isValidId(id) ? id : '', key, kept);
    if (!isOwn && !own) this.#learn([concept], made);
    return made;
  }

  #knownRelation(known: KnownRelation, isDirected: boolean, isOwn: boolean): string {
    const { id, inverse, role, isQuiet } = KNOWN[known];
    const key = toRelationKey(`${isOwn ? OWN : ''}\u0000${id}`, isDirected);
    const concept = toConceptKey(sayIn(['en'], known).en, isDirected);
    const found =
      this.#relationOf.get(key) ?? (isOwn ? undefined : (this.#relationById(id, isDirected) ?? this.#alike(concept)));
    if (found) return found;
    const made = this.#addRelation(id, key, {
      label: this.#say(known),
      ...(isDirected ? { inverse: this.#say(inverse) } : { directed: false }),
      weight: isQuiet ? 'quiet' : 'plain',
      ...(role && { role }),
    });
    if (!isOwn) this.#learn([concept], made);
    return made;
  }

  #relationById(id: string, isDirected: boolean): string | undefined {
    return this.relations.find((one) => one.id === id && (one.directed !== false) === isDirected)?.id;
  }

  #addRelation(wanted: string, key: string, rest: Omit<Relation, 'id'>): string {
    const isTaken = (other: string) => this.relations.some((relation) => relation.id === other);
    const id = wanted !== '' && !isTaken(wanted) ? wanted : mintId(wanted || rest.label.en, isTaken);
    const answer = this.#answers.get(toRoleKey('relation', id));
    const role = answer === undefined ? rest.role : RELATION_ROLES.find((one) => one === answer);
    const { role: _found, ...found } = rest;
    const called = toText(cutName(this.#answers.get(toNameKey('relation', id)) ?? ''));
    // The words from the other end went with the former ones.
    const { inverse: _former, ...renamed } = { ...found, label: called };
    const others = called.en === '' ? found : renamed;
    const made: Relation = { id, ...others, ...(role && { role }) };
    this.looks.addRelation(made, this.relations.push(made) - 1);
    this.#relationOf.set(key, id);
    return id;
  }
}
