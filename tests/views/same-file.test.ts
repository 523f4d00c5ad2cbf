import { expect, test } from 'vitest';
import { readBrought } from '../../src/views/intake/read-brought.ts';
import type { Reader } from '../../src/views/intake/strangers-port.ts';

test('the same file twice is read once, and told of the second in one sentence', async () => {
  const read: string[] = [];
  const reader = {
    read: async (list, onRead) => {
      for (const { name } of list) {
        read.push(name);
        onRead({ kind: 'graph', file: name, format: 'gdf', title: '', nodes: 1, ties: 0, issues: [] });
      }
      return null;
    },
    end: () => undefined,
  } as Partial<Reader> as Reader;
  const brought = ['Name\nAna', 'Name\nBudi', 'Name\nAna'].map((text, at) => ({
    file: new File([text], `${at}.csv`),
    name: `${at}.csv`,
  }));
  const { files } = await readBrought(async () => reader, brought, new AbortController().signal);
  expect(read).toEqual(['0.csv', '1.csv']);
  expect(files[2]?.reading).toMatchObject({ kind: 'refused', code: 'same-file', values: { other: '0.csv' } });
});
