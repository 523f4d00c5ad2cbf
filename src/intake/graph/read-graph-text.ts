import { findForeignRoot } from '../find-foreign.ts';
import type { IssueList } from '../issues.ts';
import type { Graph } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import type { Sniffed } from '../sniff.ts';
import { findRoot } from '../xml.ts';
import { readGexf } from './gexf.ts';
import { readGml } from './gml.ts';
import { readGraphml } from './graphml.ts';
import { readJsonGraphFile } from './json.ts';
import { readGdf, readPajek } from './lines.ts';

/** The graph in a text that is no table; null for one that is. */
export function readGraphText(what: Sniffed['what'], text: string, file: string, issues: IssueList): Graph | null {
  if (what === 'json') return readJsonGraphFile(text, file, issues);
  if (what === 'gdf') return readGdf(text, file);
  if (what === 'gml') return readGml(text, file);
  if (what === 'pajek') return readPajek(text, file);
  if (what !== 'xml') return null;
  const root = findRoot(text);
  if (root === 'gexf') return readGexf(text, file, issues);
  if (root === 'graphml') return readGraphml(text, file, issues);
  const foreign = findForeignRoot(root);
  if (foreign) throw new NotLetIn(foreign);
  throw /<!DOCTYPE/i.test(text.slice(0, 2000)) ? new NotLetIn('doctype') : new NotLetIn('foreign-xml', { root });
}
