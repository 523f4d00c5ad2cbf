import { vi } from 'vitest';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { summariseOwn } from '../../src/intake/draft/read-own.ts';
import type { Part } from '../../src/intake/draft/read-parts.ts';
import { printSource } from '../../src/intake/print-source.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { recogniseAll } from '../../src/intake/shape/recognise-all.ts';
import { matchComing } from '../../src/matching/match.ts';
import type { Reader } from '../../src/views/intake/strangers-port.ts';
import { readAtOnce, toBytes } from './read-at-once.ts';

/** What the worker does, in the test's own thread: reads files and keeps them. */
export async function openReader(): Promise<Reader> {
  const parts: Part[] = [];
  return {
    async read(brought, onRead) {
      for (const { file, ...rest } of brought) {
        if (rest.own) {
          parts.push({ own: { file: rest.name, dataset: rest.own } });
          onRead(summariseOwn(rest.name, rest.own));
          continue;
        }
        const bytes = await toBytes(file);
        const reading = readSource({ ...rest, bytes });
        const print = printSource({ bytes });
        if (reading.kind === 'graph') {
          const { graph, ...told } = reading;
          parts.push({ graph });
          const counts = { nodes: graph.nodes.length, ties: graph.ties.length };
          onRead({ ...told, print, format: graph.format, title: graph.title, ...counts });
        } else if (reading.kind === 'tables') {
          const tables = recogniseAll(reading.tables).map(({ table, mappings }) => {
            return { ...table, place: parts.push({ table, mappings }) - 1, count: table.rows.length, mappings };
          });
          onRead({ ...reading, print, tables });
        } else onRead(reading);
      }
      return null;
    },
    async findOwn(file, signal) {
      const view = await readAtOnce(file, signal);
      if (view.kind === 'backup') return view.kind;
      return (view.kind === 'snapshot' ? view.snapshot.dataset : view.kind === 'network' ? view.dataset : null) ?? null;
    },
    async draft({ base, mappings, fixes, answers }) {
      const chosen = parts.map((part, place) =>
        'table' in part
          ? { ...part, mappings: mappings.get(place) ?? part.mappings, fixes: fixes.get(place) ?? [] }
          : part,
      );
      const draft = buildDraft(base, chosen, answers);
      return { kind: 'draft', matches: matchComing(base, draft.dataset, draft), ...draft };
    },
    end: vi.fn(),
  };
}
