import { readDelimited } from './delimited.ts';
import { IssueList } from './issues.ts';
import { LARGEST_FILE } from './limits.ts';
import type { Reading, Source } from './reading.ts';
import { NotLetIn } from './refuse.ts';
import { readArchive } from './sheet/read-archive.ts';
import { type Sniffed, sniff } from './sniff.ts';

/**
 * The one way in for a stranger's file: bytes to tables, to a graph, or to a refusal that says the way out. Never
 * throws, whatever is in the file; O(bytes), within the limits of `limits.ts`.
 */
export function readSource(source: Source): Reading {
  const file = source.name;
  try {
    if (source.bytes.length > LARGEST_FILE) throw new NotLetIn('too-large', { most: LARGEST_FILE / 2 ** 20 });
    return read(source, sniff(source.bytes, source.encoding), new IssueList());
  } catch (error) {
    if (error instanceof NotLetIn) return { kind: 'refused', file, code: error.code, values: error.values };
    // A reader that fails on what nobody has thought of must not take the page with it.
    return { kind: 'refused', file, code: 'no-text', values: {} };
  }
}

function read(source: Source, sniffed: Sniffed, issues: IssueList): Reading {
  const file = source.name;
  if (sniffed.what === 'own') return { kind: 'own', file };
  if (sniffed.what === 'archive') {
    const tables = readArchive(source, issues).filter(({ rows }) => rows.length > 0);
    if (tables.length === 0 && issues.list().length === 0) throw new NotLetIn('nothing');
    return { kind: 'tables', file, tables, issues: issues.list() };
  }
  if (sniffed.nuls > 0) issues.note({ code: 'nul', severity: 'tidied', file });
  const { encoding, isGuess, text } = sniffed;
  const table = readDelimited(text, file, issues);
  if (table.rows.length === 0) throw new NotLetIn('nothing');
  return { kind: 'tables', file, tables: [table], issues: issues.list(), encoding: { name: encoding, isGuess } };
}
