import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toCalled } from '../base/to-called.ts';
import type { OpeningLayout } from '../dataset/layout.ts';
import { mintId } from '../dataset/mint-id.ts';
import type { Dataset } from '../dataset/schema.ts';
import { toText } from '../dataset/text.ts';
import { buildDraft } from '../intake/draft/build.ts';
import { toOwnDataset } from '../intake/draft/own-dataset.ts';
import type { Part } from '../intake/draft/read-parts.ts';
import { readSource } from '../intake/read-source.ts';
import type { Issue } from '../intake/reading.ts';
import { NotLetIn } from '../intake/refuse.ts';
import type { Mapping } from '../intake/shape/mapping.ts';
import { recogniseAll } from '../intake/shape/recognise-all.ts';
import { plural } from '../language/catalogue.ts';
import { refusalNotices } from '../language/file-notices.ts';
import { type IssueCode, issueMessages, toQuoted } from '../language/intake-issues.ts';
import { tellOutcome } from '../language/intake-outcomes.ts';
import { addNotices, formatNotice, type Notice } from '../language/notice.ts';
import { refusalMessages } from '../language/refusals.ts';
import { browserDecoders } from '../snapshot/carrier/decoders.ts';
import { LARGEST_FILE } from '../snapshot/carrier/read-file.ts';
import { readView } from '../snapshot/carrier/read-view.ts';
import { toRefusal } from '../store/refusal.ts';
import { buildStarter } from '../store/starter.ts';
import { readDataset, readLayout, toLayoutFile } from './read-data.ts';

/** A network as a file holds it, whatever its form. */
export interface ReadNetwork {
  readonly dataset: Dataset;
  /** The positions made for it, in the file or beside it. */
  readonly layout: OpeningLayout | null;
  /** Where the file has put its nodes, in a measure of its own; of some or of none. */
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly issues: readonly Issue[];
}

/**
 * Reads a file as the browser does: a dataset or a view of this app's, a table or a graph. Where a table leaves
 * questions, the usual answers count. What is private in a table comes in only where `wanted` names its column. Throws
 * why a file is not let in, and the way out.
 */
export async function readNetwork(file: string, wanted: readonly string[] = []): Promise<ReadNetwork> {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > LARGEST_FILE)
    throw refused(file, refusalMessages.en['too-large']({ most: LARGEST_FILE / 2 ** 20 }));
  const view = await readView(bytes, browserDecoders);
  if (view.kind === 'network') return { ...readOwn(file), positions: new Map(), issues: [] };
  if (view.kind === 'snapshot') {
    const { dataset, layout, positions, view: seen } = view.snapshot;
    if (!dataset) throw refused(file, 'holds a view of a network, but not the network itself.');
    const places = new Map(Object.entries(positions));
    return { dataset, layout: seen.movedPositions ? null : layout, positions: places, issues: [] };
  }
  if (view.kind === 'backup')
    throw refused(file, 'holds several networks. Save the one that is to be built by Export.');
  if (view.kind === 'stripped') throw new Error(tell({ key: 'fileStripped', values: { file, format: view.format } }));
  if (view.kind !== 'refused') return readStranger(file, bytes, wanted);
  // Of a dataset all faults are named, with their lines.
  if (view.fault.kind === 'invalid') readOwn(file);
  throw new Error(tell(toRefusal(view.fault, file)));
}

/** A notice of the page, without what it says of the map that is open there. */
const tell = (notice: Notice): string => {
  addNotices(refusalNotices);
  return formatNotice(notice, 'en').replace(/ The map is as it was\.$/, '');
};

const refused = (file: string, reason: string) => new Error(`${file} ${reason}`);

function readOwn(file: string) {
  const beside = toLayoutFile(file);
  const layout = existsSync(beside) ? readLayout(beside) : null;
  return { dataset: readDataset(file), layout };
}

function readStranger(file: string, bytes: Uint8Array, wanted: readonly string[]): ReadNetwork {
  const name = basename(file);
  const reading = readSource({ name, bytes });
  if (reading.kind === 'refused') throw refused(file, refusalMessages.en[reading.code](reading.values));
  if (reading.kind === 'own') throw refused(file, refusalMessages.en.unreadable());
  const parts: readonly Part[] =
    reading.kind === 'graph'
      ? [{ graph: reading.graph }]
      : recogniseAll(reading.tables).map(({ table, mappings }) => ({
          table,
          mappings: mappings.map((mapping) => letIn(mapping, wanted)),
        }));
  try {
    const draft = buildDraft(buildStarter(toId(name)), parts);
    const dataset = toOwnDataset(draft, name);
    return { dataset, layout: null, positions: draft.positions, issues: [...reading.issues, ...draft.issues] };
  } catch (error) {
    if (error instanceof NotLetIn) throw refused(file, refusalMessages.en[error.code](error.values));
    throw error;
  }
}

/** What pictures of it know a network by: what its file is called, so that it stays when the file grows. */
const toId = (name: string): string => mintId(toCalled(name), () => false);

/** A mapping that takes private columns which somebody wants. */
const letIn = (mapping: Mapping, wanted: readonly string[]): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    column.meaning === 'private' && wanted.includes(column.label) ? { ...column, meaning: 'attribute' } : column,
  ),
});

const STAYING = 'They and their ties do not go out.';
/** What happens, where the page would tell of its own ways to have it otherwise. */
const OUTCOMES: Partial<Record<IssueCode, string>> = {
  'left-table': 'It stays out: only somebody who looks at it on the page can say what each of its rows is.',
  'private-column': 'It stays out unless --with names it.',
  'kept-column': 'It goes out, since --with names it.',
  'written-column': 'It goes out only where --with names it.',
  'notes-column': 'They never go out.',
  'not-published': STAYING,
  'refused-entries': STAYING,
  'silent-entries': STAYING,
};

/** Left out and asked, each with its place; what was tidied is a number. */
export function tellIssues(issues: readonly Issue[]): readonly string[] {
  const tell = (issue: Issue) => {
    const { code, file, sheet, line, column } = issue;
    const where = [file, sheet, line > 0 && `row ${line}`, toQuoted(column)].filter(Boolean).join(', ');
    return `  ${where}: ${issueMessages.en[code](issue)} ${OUTCOMES[code] ?? tellOutcome(issue, 'en')}`.trimEnd();
  };
  const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity);
  const toPart = (heading: string, some: readonly Issue[]) => {
    if (some.length === 0) return [];
    const more = some.length > MOST_TOLD ? [`  … and ${some.length - MOST_TOLD} more`] : [];
    return [heading, ...some.slice(0, MOST_TOLD).map(tell), ...more];
  };
  const tidied = of('tidied').length;
  return [
    ...toPart('Left out:', of('left-out')),
    ...toPart('Not published:', of('private')),
    ...toPart('Asked, and answered in the usual way:', of('asks')),
    ...(tidied > 0 ? [`Tidied: ${plural(tidied, 'kind', 'kinds')} of things.`] : []),
  ];
}

const MOST_TOLD = 30;

/** The same network under another title, or with its words in one language. */
export function rename(dataset: Dataset, title: string | undefined, language: string | undefined): Dataset {
  return {
    ...dataset,
    meta: {
      ...dataset.meta,
      ...(title !== undefined && { title: toText(title) }),
      ...(language !== undefined && { languages: [language] }),
    },
  };
}
