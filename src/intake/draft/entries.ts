import { findCountry, nameCountry } from '../../base/countries.ts';
import { foldText } from '../../base/fold.ts';
import { LANGUAGES } from '../../dataset/language.ts';
import { LONGEST_NAME, MOST_OF_ONE } from '../../dataset/limits.ts';
import type { Dataset, NodeRecord } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { areOfOne, areToldOne, type EntryNotes, joinAround, type RowsOfOne } from './entry-notes.ts';
import { joinFields, type Said, toOrigin, toSaid } from './join-fields.ts';
import type { Legend } from './legend.ts';
import { Mint } from './mint.ts';
import { NameScopes } from './name-scope.ts';
import type { EntryStatement, NodeFields, Place } from './statement.ts';
import { toName } from './to-name.ts';
import { UnknownPlaces } from './unknown-places.ts';

/** More entries of one name than this are not told from each other by what stands beside them. */
const MOST_NAMESAKES = 20;

/** The entries of a draft, each once, whoever says it how often. */
export class DraftEntries {
  /** What entries are called in their file, by their ids here. */
  readonly refs = new Map<string, string>();
  readonly #scopes = new NameScopes();
  readonly positions = new Map<string, readonly [x: number, y: number]>();
  /** Nodes and ties share one space of ids. */
  readonly mint: Mint;
  /** The names of those that were there before. */
  readonly #called = new Map<string, string>();
  readonly #nodes = new Map<string, NodeRecord>();
  readonly #said = new Map<string, Said>();
  /** Places that are no country that is known here. */
  readonly #unknown: UnknownPlaces;
  readonly #languages: readonly string[];
  readonly #legend: Legend;
  readonly #issues: EntryNotes['issues'];
  readonly #answers: EntryNotes['answers'];
  readonly #aroundOf: EntryNotes['aroundOf'];
  /** What stands beside entries in their rows, of those that have the name of another row. */
  readonly #around = new Map<string, RowsOfOne>();
  readonly #firstRows = new Map<string, EntryStatement>();

  constructor(base: Dataset, legend: Legend, { issues, answers, aroundOf }: EntryNotes) {
    this.#legend = legend;
    this.#issues = issues;
    this.#answers = answers;
    this.#aroundOf = aroundOf;
    this.#languages = base.meta.languages ?? LANGUAGES;
    this.#unknown = new UnknownPlaces(issues, this.#languages[0] ?? 'en');
    this.mint = new Mint([...base.nodes, ...base.edges].map(({ id }) => id));
    const roles = new Map(base.kinds.map(({ id, role }) => [id, role]));
    for (const { id, kind, label, aliases } of base.nodes) {
      this.#called.set(id, label.en);
      const known = new Set([label.en, label.id, ...aliases.map(({ text }) => text)]);
      for (const name of known) this.#scopes.before.add(name, id, roles.get(kind) ?? 'other');
      this.#scopes.before.addRef(id, id);
    }
  }

  /** From here on lists of this event speak. */
  enter(scope: string): void {
    this.#scopes.enter(scope);
  }

  /** The entry of an id in the files that are of no event alone. */
  byRef(ref: string): string | undefined {
    return this.#scopes.of('')?.byRef.get(ref);
  }

  /** The entry that a text means. */
  find(text: string, role?: KindRole, place?: Place): ReturnType<NameScopes['find']> {
    return this.#scopes.find(text, role, place);
  }

  /** A name that is nearly the one that is written; null where there is none. */
  findNear(text: string): string | null {
    return this.#scopes.findNear(text);
  }

  /** What an entry of the draft or of the base is called. */
  nameOf(id: string): string {
    return this.#nodes.get(id)?.label.en ?? this.#called.get(id) ?? id;
  }

  /** The entries that the lists of an event brought. */
  list(scope: string): NodeRecord[] {
    const ids = this.#scopes.of(scope)?.ids;
    return [...this.#nodes.values()].filter(({ id }) => ids?.has(id));
  }

  /** Gives the id under which it is there; null where it stays out. */
  add(entry: EntryStatement): string | null {
    const { ref, place, fields } = entry;
    const name = toName(entry.name, place, this.#issues) || toName(ref, place, this.#issues);
    if (name === '') {
      this.#issues.note({ code: 'no-name', severity: 'left-out', ...place, about: `${place.line}` });
      return null;
    }
    if (entry.name.length > LONGEST_NAME)
      this.#issues.note({ code: 'long-text', severity: 'asks', ...place, seen: name });
    const kind = this.#legend.kindOf(entry.kind, place);
    const known = this.#findKnown(entry, name, kind);
    if (known && !known.areTwo) {
      const { id } = known;
      this.#scopes.own.meet(name, id, entry.kind.role, place);
      this.#join(id, fields, place);
      this.#scopes.own.names.addRef(ref, id);
      if (ref !== '') this.#scopes.own.byRef.set(ref, id);
      return id;
    }
    // Who was told from another of the same name stays so.
    const apart = known ? { apart: [this.refs.get(known.id) ?? known.id] } : {};
    const id = this.#put(name, kind, entry.kind.role, { ...fields, ...apart }, place, ref);
    this.#firstRows.set(id, entry);
    if (entry.position) this.positions.set(id, entry.position);
    return id;
  }

  /** The entry that this one is said again of, or that somebody has told it from; null where there is none. */
  #findKnown(
    entry: EntryStatement,
    name: string,
    kind: string,
  ): { readonly id: string; readonly areTwo: boolean } | null {
    const { ref, place, fields } = entry;
    const sameRef = ref === '' ? undefined : this.#scopes.own.byRef.get(ref);
    if (sameRef !== undefined) {
      if (foldText(this.#nodes.get(sameRef)?.label.en ?? '') === foldText(name)) return { id: sameRef, areTwo: false };
      this.#issues.note({ code: 'same-id', severity: 'tidied', ...place, seen: ref, proposal: name });
      return null;
    }
    const others = this.#scopes.own.of(name);
    const namesakes = others.filter((other) => other.kind === kind && !(ref !== '' && other.hasRef));
    const same = namesakes.length === 0 ? undefined : this.#findOne(entry, namesakes);
    if (same) {
      const code = this.#cameAgain(same.id, fields.editions) ? 'came-again' : 'same-name';
      return { id: same.id, areTwo: !areToldOne(code, name, entry, this.#answers) };
    }
    // Of one name, and with something else beside it: whether they are one is asked when all have come in.
    if (namesakes.length > 0) return null;
    const other = ref === '' ? others.find((one) => one.kind !== kind && !one.hasRef) : undefined;
    return other && areToldOne('two-kinds', name, entry, this.#answers) ? { id: other.id, areTwo: false } : null;
  }

  /** The one of a name of whom nothing beside it says that it is another; undefined where there is none. */
  #findOne<Named extends { readonly id: string }>(entry: EntryStatement, namesakes: readonly Named[]) {
    const around = this.#aroundOf(entry);
    if (!around) return namesakes[0];
    const found = namesakes.find(({ id }) => areOfOne(this.#aroundRows(id) ?? around, around));
    const one = found ?? namesakes[MOST_NAMESAKES];
    if (one) this.#around.set(one.id, joinAround(this.#aroundRows(one.id) ?? around, around));
    return one;
  }

  #aroundRows(id: string): RowsOfOne | null {
    const first = this.#firstRows.get(id);
    return this.#around.get(id) ?? (first ? this.#aroundOf(first) : null);
  }

  /** Whether a name is of another edition than before: of somebody who came again. */
  #cameAgain(id: string, editions: readonly string[] = []): boolean {
    const { editions: before = [] } = this.#nodes.get(id) ?? {};
    return editions.length > 0 && before.length > 0 && !editions.some((name) => before.includes(name));
  }

  #put(name: string, kind: string, role: KindRole, fields: NodeFields, place: Place, ref: string): string {
    const isOwn = ref !== '' && this.mint.fits(ref) && this.mint.take(ref);
    const id = isOwn ? ref : this.mint.mint(ref !== '' && name === ref ? ref : name, true);
    if (ref !== '') this.refs.set(id, ref);
    if (ref !== '' && !this.mint.fits(ref) && ref !== name) {
      this.#issues.note({ code: 'new-id', severity: 'tidied', ...place, line: 0, seen: ref, proposal: id, about: '' });
    }
    const { aliases = [], ...rest } = fields;
    this.#nodes.set(id, { id, kind, label: toText(name), aliases, origin: [toOrigin(place)], ...rest });
    const { names, byRef } = this.#scopes.own;
    this.#scopes.own.add(name, { id, kind, hasRef: ref !== '' }, role, place);
    for (const { text } of aliases) names.add(text, id, role);
    names.addRef(ref, id);
    if (ref !== '' && !byRef.has(ref)) byRef.set(ref, id);
    return id;
  }

  /** Somebody or something that is there because a tie names it. */
  imply(text: string, role: KindRole, place: Place, column: string): string {
    const kind = this.#legend.kindOf({ word: '', id: '', role }, place);
    const written = toName(text, place, this.#issues, column);
    const code = role === 'place' ? findCountry(written) : null;
    if (!code) {
      const id = this.#put(written, kind, role, { aliases: [] }, place, '');
      if (role === 'place') this.#unknown.add(id);
      this.#unknown.note(id, written, place, column);
      return id;
    }
    const names = Object.fromEntries(this.#languages.map((language) => [language, nameCountry(code, language)]));
    const [first = written] = Object.values(names);
    const id = this.#put(first, kind, role, { aliases: [] }, place, '');
    const node = this.#nodes.get(id);
    if (node) this.#nodes.set(id, { ...node, label: toText(names) });
    for (const name of Object.values(names)) this.#scopes.own.names.add(name, id, role);
    this.#keepName(id, written, place, column);
    return id;
  }

  /** A place once more: written in another way than it is called, it keeps that as another name. */
  recall(id: string, text: string, place: Place, column: string): void {
    const written = toName(text, place, this.#issues, column);
    this.#unknown.note(id, written, place, column);
    if (this.#nodes.has(id)) this.#keepName(id, written, place, column);
  }

  #keepName(id: string, written: string, place: Place, column: string): void {
    const node = this.#nodes.get(id);
    if (!node || /^[A-Z]{2}$/.test(written)) return;
    const called = [node.label.en, node.label.id].map(foldText);
    if (called.includes(foldText(written))) return;
    this.#issues.note({
      code: 'place-named',
      severity: 'tidied',
      ...place,
      column,
      seen: written,
      proposal: node.label.en,
    });
    if (node.aliases.length >= MOST_OF_ONE || node.aliases.some(({ text }) => text === written)) return;
    this.#nodes.set(id, { ...node, aliases: [...node.aliases, { text: written, joined: true }] });
    this.#scopes.own.names.add(written, id, 'place');
  }

  /** Said of an edition, by its name, in one more place; what was there before is left as it is. */
  tell(id: string, editions: readonly string[] = []): void {
    const node = this.#nodes.get(id);
    const more = editions.filter((name) => !node?.editions?.includes(name));
    if (node && more.length > 0) this.#nodes.set(id, { ...node, editions: [...(node.editions ?? []), ...more] });
  }

  /** One entry for two rows. */
  #join(id: string, fields: NodeFields, place: Place): void {
    this.tell(id, fields.editions);
    const node = this.#nodes.get(id);
    if (!node) return;
    const known = this.#said.get(id);
    const said = known ?? toSaid(node);
    if (!known) this.#said.set(id, said);
    const joined = joinFields(node, said, fields, place);
    if (joined !== node) this.#nodes.set(id, joined);
  }
}
