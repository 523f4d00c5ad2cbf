import { expect, test } from 'vitest';
import { parseSnapshotFile } from '../../src/dataset/snapshot-file.ts';
import { readBackup, toBackup } from '../../src/keep/backup.ts';
import type { Kept } from '../../src/keep/shelf.ts';
import { toJson, toPayload } from '../../src/snapshot/json.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const NOW = '2030-01-02T03:04:05.000Z';
const snapshot = toSnapshot(stateOf({ dataset: tinySeminar(), layout: null }), NOW);
const body = toPayload(snapshot, true);
const kept = (id: string): Kept => ({
  id,
  name: { en: 'Village', id: 'Desa' },
  nodes: 12,
  ties: 9,
  changed: 5000,
  revision: 3,
  body,
});

test('a backup of several gives each back as it lay on the shelf', () => {
  const text = toBackup([kept('village2'), kept('town4567')], NOW).join('');
  const read = [...readBackup(text)];
  const rows = read.map((one) => (one.ok ? one.value : null));
  expect(rows.map((row) => row?.id)).toEqual(['village2', 'town4567']);
  expect(rows.map((row) => row?.changed)).toEqual([5000, 5000]);
  expect(rows.map((row) => row?.body)).toEqual([body, body]);
  expect(rows[0]?.dataset).toEqual(tinySeminar());
  expect([...readBackup(toBackup([], NOW).join(''))]).toEqual([]);
});

test('a backup of one is a view that opens wherever views do, and comes back under its own id', () => {
  const text = toBackup([kept('village2')], NOW).join('');
  expect(parseSnapshotFile(text).ok).toBe(true);
  const [read] = [...readBackup(text)];
  expect(read?.ok && read.value).toMatchObject({ id: 'village2', changed: 5000, body });
});

test('a view that Export gave as JSON is a backup of one', () => {
  const [read, ...more] = [...readBackup(toJson(snapshot))];
  expect(more).toEqual([]);
  expect(read?.ok && read.value).toMatchObject({ id: null, changed: null, body: JSON.stringify(JSON.parse(body)) });
});

const inBackup = (...networks: unknown[]) => JSON.stringify({ format: 'jejaring-backup', version: 1, networks });
const REFUSED: readonly (readonly [what: string, text: string, kind: string])[] = [
  ['no JSON', 'name,kind', 'foreign'],
  ['other JSON', '{"networks":[]}', 'foreign'],
  ['null', 'null', 'foreign'],
  ['a backup without networks', '{"format":"jejaring-backup","version":1}', 'foreign'],
  [
    'a backup of one that breaks off',
    toBackup([kept('village2')], NOW)
      .join('')
      .slice(0, 900),
    'broken',
  ],
  [
    'a backup of several that breaks off',
    toBackup([kept('one'), kept('two')], NOW)
      .join('')
      .slice(0, -40),
    'broken',
  ],
  ['a view that breaks off', toJson(snapshot).slice(0, -40), 'broken'],
  ['a newer backup', '{"format":"jejaring-backup","version":2,"networks":[]}', 'newer'],
  ['more than anybody has', inBackup(...Array.from({ length: 501 }, () => ({}))), 'crowded'],
  ['a network that is none', inBackup({ dataset: {} }), 'foreign'],
  ['a view without its data', toPayload(snapshot, false), 'foreign'],
  ['a faulty network', inBackup({ ...JSON.parse(body), dataset: { nodes: 'none' } }), 'invalid'],
  ['a network of a newer page', inBackup({ ...JSON.parse(body), version: 99 }), 'newer'],
];

test.each(REFUSED)('%s is refused, and it is said why', (_what, text, kind) => {
  const [read, ...more] = [...readBackup(text)];
  expect(more).toEqual([]);
  expect(read && !read.ok && read.fault.kind).toBe(kind);
});

test('an id that an address could not carry is not taken over', () => {
  for (const id of ['../../x', '__proto__', 'A&net=b', '', 7]) {
    const [read] = [...readBackup(inBackup({ ...JSON.parse(body), kept: { id, changed: 'late' } }))];
    expect(read?.ok && read.value).toMatchObject({ id: null, changed: null });
  }
});
