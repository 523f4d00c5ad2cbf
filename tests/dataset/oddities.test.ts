import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/base/decode-text.ts';
import { findOddities } from '../../src/dataset/oddities.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { tellOddities } from '../../src/language/faults.ts';
import { fileNotices } from '../../src/language/file-notices.ts';
import { addNotices, formatNotice } from '../../src/language/notice.ts';
import { readSnapshotFile } from '../../src/snapshot/carrier/read-file.ts';
import { readView } from '../../src/snapshot/carrier/read-view.ts';
import { toOddNotices } from '../../src/store/refusal.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const FILE = 'tests/fixtures/valid/street.json';
const text = readFileSync(FILE, 'utf8').replace('"target": "horta"', '"target": "rosa"');

const decoders = { toText: decodeText, inflate: async () => new Uint8Array() };
addNotices(fileNotices);

test('a tie to itself is let in and told, by name and line', () => {
  const parsed = parseDataset(text, FILE);
  if (!parsed.ok) throw new Error('refused');
  const faults = findOddities(parsed.value);
  expect(faults).toMatchObject([{ path: 'edges[0]', code: 'loop', name: { en: 'Rosa Lima' } }]);
  expect(tellOddities({ file: FILE, faults, text })).toMatch(
    /street\.json holds something odd, and is used as it is:\n {2}edges\[0\] \(line \d+, “Rosa Lima”\): a tie from an entry to itself$/,
  );
});

test('in the browser as in the build: an odd tie is told in both languages, by the line of the file', async () => {
  const line = text.slice(0, text.indexOf('{', text.indexOf('"edges"'))).split('\n').length;
  for (const [written, where] of [
    [text, `line ${line}`],
    [`\ufeff${text}`, `line ${line}`],
    // All in one line, as programs write it, it has no lines that help.
    [JSON.stringify(JSON.parse(text)), '“Rosa Lima”'],
  ] as const) {
    const view = await readView(Buffer.from(written), decoders);
    const [notice] = view.kind === 'network' ? toOddNotices(view.odd, 'street.json') : [];
    expect(notice).toMatchObject({ key: 'networkOdd', values: { more: 0 } });
    expect(notice && formatNotice(notice, 'en')).toContain(`edges[0] (${where}`);
    expect(notice && formatNotice(notice, 'id')).toContain(`edges[0] (${where.replace('line', 'baris')}`);
  }
  const plain = await readView(readFileSync(FILE), decoders);
  expect(plain).toMatchObject({ kind: 'network', odd: null });
});

test('a session that says nothing of when it was is let in and told by name, beside one that does', () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'opening', kind: 'session', day: 1 },
      { id: 'closing', kind: 'session' },
    ],
    [tie('opening knows opening')],
  );
  const nodes = dataset.nodes.map(({ session, ...node }) => (node.id === 'closing' ? node : { ...node, session }));
  const odd = findOddities({ ...dataset, nodes } as typeof dataset);
  expect(odd.map(({ path, code, name }) => [path, code, name?.en])).toEqual([
    ['edges[0]', 'loop', 'opening'],
    ['nodes[1]', 'no-session', 'closing'],
  ]);
});

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(text, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['the same without a mark', Buffer.from(text, 'utf16le').swap16()],
])('a dataset in %s is read', async (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
  expect(await readSnapshotFile(bytes, decoders)).toMatchObject({ kind: 'dataset' });
});
