import { tidy } from '../../base/tidy.ts';
import { MOST_OF_ONE, MOST_PARALLEL } from '../../dataset/limits.ts';
import type { EdgeRecord } from '../../dataset/schema.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { type IssueList, type Noted, toKey } from '../issues.ts';
import type { Answers } from './answers.ts';
import type { DraftEntries } from './entries.ts';
import { toOrigin } from './join-fields.ts';
import type { Legend } from './legend.ts';
import type { End, TieStatement } from './statement.ts';
import { TieColours } from './tie-colours.ts';

interface Notes {
  /** Where nobody has said who there is, ends are entries without a word. */
  readonly areEndsNew: boolean;
  readonly issues: IssueList;
  readonly answers: Answers;
}

/** The ties of a draft: each between two entries that are there, or that become ones. */
export class DraftTies {
  /** What the file calls its ties. */
  readonly refs = new Map<string, string>();
  /** The headings below which entries stand that are there because a tie names them, by their ids. */
  readonly columns = new Map<string, string>();
  readonly #edges = new Map<string, EdgeRecord>();
  readonly #refs = new Set<string>();
  readonly #bySaying = new Map<string, { readonly id: string; readonly hasRef: boolean }>();
  /** Ends that were asked about, and what became of them. */
  readonly #asked = new Map<string, { readonly question: Noted; readonly ends: readonly string[] }>();
  readonly #parallel = new Map<string, number>();
  readonly #colours = new TieColours();
  readonly #legend: Legend;
  readonly #entries: DraftEntries;
  readonly #issues: IssueList;
  readonly #answers: Answers;
  readonly #areEndsNew: boolean;

  constructor(legend: Legend, entries: DraftEntries, { issues, answers, areEndsNew }: Notes) {
    this.#legend = legend;
    this.#entries = entries;
    this.#issues = issues;
    this.#answers = answers;
    this.#areEndsNew = areEndsNew;
  }

  list(): EdgeRecord[] {
    return [...this.#edges.values()];
  }

  /** Gives relations and ties the colours that files have for them, once all ties are known. */
  colour(): void {
    this.#colours.settle(this.#edges, this.#legend.looks, this.#issues);
  }

  add(tie: TieStatement): void {
    for (const source of this.#findEnds(tie.source, tie)) {
      for (const target of this.#findEnds(tie.target, tie)) this.#put(source, target, tie);
    }
  }

  #put(source: string, target: string, tie: TieStatement): void {
    const { ref, relation: hint, isDirected, isPointed, fields, place, source: end, target: other } = tie;
    if (source === target) {
      const choices = ['leave-out', 'keep'];
      const asked = { code: 'loop' as const, severity: 'asks' as const, ...place, seen: end.text, choices };
      // Who gave the tie an id meant it.
      if (this.#answers.ask(asked, ref === '' ? 'leave-out' : 'keep') === 'leave-out') return;
    }
    // What a row names in its columns was where the row was.
    if (end.role !== undefined) this.#entries.tell(source, fields.editions);
    if (other.role !== undefined) this.#entries.tell(target, fields.editions);
    const relation = this.#legend.relationOf(hint, isDirected);
    if (isPointed) this.#legend.looks.point(relation);
    if (hint.colour) this.#legend.looks.colourRelation(relation, hint.colour);
    const saying = isDirected
      ? toSaying(source, relation, target)
      : toSaying(...([source, target].sort() as [string, string]), relation);
    const known = this.#bySaying.get(saying);
    const hasRef = ref !== '' && !this.#refs.has(ref);
    if (known && !(known.hasRef && hasRef)) {
      this.#join(known.id, tie, () => `${this.#entries.nameOf(source)} – ${this.#entries.nameOf(target)}`);
      return;
    }
    if (!this.#count(source, target)) {
      this.#issues.note({
        code: 'parallel',
        severity: 'left-out',
        ...place,
        seen: `${this.#entries.nameOf(source)} – ${this.#entries.nameOf(target)}`,
      });
      return;
    }
    this.#refs.add(ref);
    const { mint } = this.#entries;
    const isOwn = hasRef && mint.fits(ref) && mint.take(ref);
    const id = isOwn ? ref : mint.mint(`${source}-${relation}-${target}`);
    if (hasRef) this.refs.set(id, ref);
    this.#bySaying.set(saying, { id, hasRef });
    this.#edges.set(id, { id, source, target, relation, layer: 'stated', origin: [toOrigin(place)], ...fields });
    // What a column implies, as that somebody is from a country, was coloured by nobody.
    if (tie.column === '') this.#colours.add(id, relation, tie);
  }

  /** Said once more: one tie, with both places. */
  #join(id: string, { place, fields: { editions = [] } }: TieStatement, tell: () => string): void {
    const { file, sheet, line } = place;
    const again = { code: 'same-tie', severity: 'tidied', file, sheet, line, about: '' } as const;
    const key = toKey(again);
    // Rows may say the same without end.
    if (!this.#issues.again(key, line)) this.#issues.note({ ...again, seen: tell().replaceAll('\u0000', ' ') }, key);
    const edge = this.#edges.get(id);
    if (!edge || (edge.origin?.length ?? 0) >= MOST_OF_ONE) return;
    const origin = [...(edge.origin ?? []), toOrigin(place)];
    const told = [...new Set([...(edge.editions ?? []), ...editions])];
    this.#edges.set(id, { ...edge, ...(told.length > 0 && { editions: told }), origin });
  }

  #count(source: string, target: string): boolean {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const count = (this.#parallel.get(pair) ?? 0) + 1;
    this.#parallel.set(pair, count);
    return count <= MOST_PARALLEL;
  }

  /** The entries that an end names: mostly one, none where the tie stays out. */
  #findEnds({ text, role }: End, { place, column }: TieStatement): readonly string[] {
    if (tidy(text) === '') {
      this.#issues.note({ code: 'no-end', severity: 'left-out', ...place, about: `${place.line}` });
      return [];
    }
    const known = role === undefined ? this.#asked.get(text) : undefined;
    if (known) {
      // The same question about one more row.
      this.#issues.note({ ...known.question, ...place, column });
      return known.ends;
    }
    const found = this.#entries.find(text, role, place);
    if (found) {
      if (role === 'place') this.#entries.recall(found.id, text, place, column);
      else if (role === undefined && found.level > 0) {
        this.#issues.note({
          code: 'folded-end',
          severity: 'tidied',
          ...place,
          seen: text,
          proposal: this.#entries.nameOf(found.id),
        });
      }
      return [found.id];
    }
    if (role !== undefined || this.#areEndsNew) return [this.#imply(text, role ?? 'other', place, column)];
    const plain = text.replace(/[^\S\n]+/g, ' ');
    const parts = plain.split(/ ?[;|/&,\n] ?| (?:and|dan|y|und|et) /).filter(Boolean);
    const ends = parts.length > 1 ? parts.map((part) => this.#entries.find(part)?.id) : [];
    if (ends.length > 1 && ends.every((id) => id !== undefined)) {
      const asked = {
        code: 'split-end' as const,
        severity: 'asks' as const,
        ...place,
        seen: text,
        choices: ['split', 'keep'],
      };
      if (this.#answers.ask(asked, 'split') === 'split') return ends;
    }
    const near = this.#entries.findNear(text);
    const asked = { severity: 'asks' as const, ...place, column, seen: text };
    const question = near
      ? { code: 'near-end' as const, ...asked, proposal: near, choices: ['create', 'take', 'leave-out'] }
      : { code: 'unknown-end' as const, ...asked, choices: ['create', 'leave-out'] };
    const answer = this.#answers.ask(question, 'create');
    const taken = answer === 'take' && near ? this.#entries.find(near)?.id : undefined;
    const named = answer === 'leave-out' ? [] : [taken ?? this.#imply(text, 'other', place, column)];
    this.#asked.set(text, { question: { ...question, chosen: answer }, ends: named });
    return named;
  }

  #imply(text: string, role: KindRole, place: TieStatement['place'], column: string): string {
    const id = this.#entries.imply(text, role, place, column);
    this.columns.set(id, column);
    return id;
  }
}

const toSaying = (one: string, two: string, three: string): string => `${one}\u0000${two}\u0000${three}`;
