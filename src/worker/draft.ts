import { buildDraft } from '../intake/draft/build.ts';
import type { Fix } from '../intake/draft/fix-cells.ts';
import { summariseOwn } from '../intake/draft/read-own.ts';
import type { Part } from '../intake/draft/read-parts.ts';
import { printSource } from '../intake/print-source.ts';
import { readSource } from '../intake/read-source.ts';
import type { Table, TableSummary } from '../intake/reading.ts';
import { NotLetIn } from '../intake/refuse.ts';
import type { Mapping } from '../intake/shape/mapping.ts';
import { recogniseAll } from '../intake/shape/recognise-all.ts';
import { matchComing } from '../matching/match.ts';
import type { DraftFound, DraftReply, DraftRequest } from './draft-protocol.ts';

/** Rows of a table that are shown. */
const SHOWN = 50;

// Reads a stranger's files one by one, far from the page, which can end this at any time. What was read stays here, so
// that another mapping or answer takes no second reading and no copy of the tables.
const parts: Part[] = [];

self.onmessage = ({ data }: MessageEvent<DraftRequest>) => {
  const reply = (found: DraftFound) => self.postMessage({ turn: data.turn, ...found } satisfies DraftReply);
  if (data.ask === 'draft') {
    try {
      // What is private stays here.
      const {
        dataset: whole,
        contacts,
        ...draft
      } = buildDraft(
        data.base,
        parts.map((part, place) => choose(part, data.mappings.get(place), data.fixes.get(place))),
        data.answers,
      );
      const onStep = (done: number, of: number) => reply({ kind: 'matching', done, of });
      const matches = matchComing(data.base, whole, { refs: draft.refs, ...(contacts && { contacts }), onStep });
      reply({ kind: 'draft', matches, ...draft });
    } catch (error) {
      if (!(error instanceof NotLetIn)) throw error;
      reply({ kind: 'refused', file: '', code: error.code, values: error.values });
    }
    return;
  }
  const of = data.sources.length;
  for (const [index, source] of data.sources.entries()) {
    const done = index + 1;
    if (source.own) {
      parts.push({ own: { file: source.name, dataset: source.own } });
      reply({ kind: 'read', reading: summariseOwn(source.name, source.own), done, of });
      continue;
    }
    const reading = readSource(source);
    const print = printSource(source);
    if (reading.kind === 'graph') {
      const { graph, ...rest } = reading;
      parts.push({ graph });
      const counts = { nodes: graph.nodes.length, ties: graph.ties.length };
      reply({
        kind: 'read',
        reading: { ...rest, print, format: graph.format, title: graph.title, ...counts },
        done,
        of,
      });
    } else if (reading.kind === 'tables')
      reply({ kind: 'read', reading: { ...reading, print, tables: keep(reading.tables) }, done, of });
    else reply({ kind: 'read', reading, done, of });
  }
};

function keep(tables: readonly Table[]): TableSummary[] {
  return recogniseAll(tables).map(({ table, mappings }) => {
    const place = parts.push({ table, mappings }) - 1;
    return { ...table, rows: table.rows.slice(0, SHOWN), place, count: table.rows.length, mappings };
  });
}

const choose = (part: Part, mappings?: readonly Mapping[], fixes: readonly Fix[] = []): Part =>
  'table' in part ? { ...part, fixes, mappings: mappings ?? part.mappings } : part;
