import { findForeignPart } from '../find-foreign.ts';
import type { IssueList } from '../issues.ts';
import type { Source, Table } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { Archive } from './archive.ts';
import { readOds } from './ods.ts';
import { readPart, readTargets, readXlsx } from './xlsx.ts';

/** The sheets of a ZIP, by what is in it; null: it is a site that this app has published. Throws `NotLetIn` else. */
export function readArchive(source: Source, issues: IssueList): Table[] | null {
  const archive = new Archive(source.bytes);
  const { names } = archive;
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const main = [...readTargets(archive, '_rels/.rels', '').values()].find((path) => /workbook\.(xml|bin)$/.test(path));
  const book = main ?? names.find((name) => name === 'xl/workbook.xml');
  if (book?.endsWith('.bin') || has(/^xl\/workbook\.bin$/)) throw new NotLetIn('excel-binary');
  if (book) return readXlsx(archive, book, source, issues);
  if (has(/^content\.xml$/) && !has(/^content\.json$/)) {
    // The archive of a document with a password is open, its parts are not.
    if (/encryption-data/.test(readPart(archive, 'META-INF/manifest.xml') ?? '')) throw new NotLetIn('locked-archive');
    return readOds(archive, source, issues);
  }
  if (has(/(^|\/)data\/[^/]+\.json$/) && has(/(^|\/)files\.json$/) && has(/(^|\/)index\.html$/)) return null;
  throw new NotLetIn(findForeignPart(names) ?? 'foreign-archive');
}
