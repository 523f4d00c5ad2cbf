import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftReply, DraftRequest } from '../../src/worker/draft-protocol.ts';
import { BLANK } from '../drivers/intake.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let told: DraftReply[] = [];
let ask: (request: DraftRequest) => void = () => undefined;

beforeEach(async () => {
  told = [];
  const scope = {
    postMessage: (reply: DraftReply) => told.push(structuredClone(reply)),
    onmessage: (_event: { data: DraftRequest }) => undefined,
  };
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('../../src/worker/draft.ts');
  ask = (data) => scope.onmessage({ data: structuredClone(data) });
});
afterEach(() => vi.unstubAllGlobals());

test('files are told one by one as they are read; a draft is made of what was read, with the mapping that is asked for', () => {
  const list = { name: 'people.csv', bytes: bytes('Name,Organisation\nAna,Azul') };
  ask({ turn: 1, ask: 'read', sources: [list, { name: 'old.xls', bytes: bytes('') }] });
  expect(told).toMatchObject([
    {
      turn: 1,
      kind: 'read',
      done: 1,
      of: 2,
      reading: { kind: 'tables', tables: [{ place: 0, count: 2, mappings: [{ shape: 'attendance' }] }] },
    },
    { kind: 'read', done: 2, of: 2, reading: { kind: 'refused', file: 'old.xls', code: 'empty' } },
  ]);
  const [first] = told;
  const tables = first?.kind === 'read' && first.reading.kind === 'tables' ? first.reading.tables : [];
  told = [];
  ask({ turn: 2, ask: 'draft', base: BLANK, mappings: new Map(), fixes: new Map(), answers: new Map() });
  const drop = (tables[0]?.mappings ?? []).map((mapping) => ({ ...mapping, columns: mapping.columns.slice(0, 1) }));
  ask({ turn: 2, ask: 'draft', base: BLANK, mappings: new Map([[0, drop]]), fixes: new Map(), answers: new Map() });
  expect(
    told.map((reply) => (reply.kind === 'draft' ? reply.edit.nodes?.added.map(([, { id }]) => id) : reply)),
  ).toEqual([['ana', 'azul'], ['ana']]);
});
