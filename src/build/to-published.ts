import { append } from '../base/append.ts';
import { finish } from '../base/steps.ts';
import type { Choice, Column } from '../dataset/going-out.ts';
import { goOut, isOut, listColumns, listContacts } from '../dataset/going-out.ts';
import type { OpeningLayout } from '../dataset/layout.ts';
import { toRecordNames } from '../dataset/record-names.ts';
import type { Dataset } from '../dataset/schema.ts';
import { layoutForOthers } from '../dataset/withheld.ts';
import { and, plural } from '../language/catalogue.ts';
import { publishMessages } from '../language/publish.ts';
import { layOutAll } from '../layout/lay-out-all.ts';
import { PANES, toOpeningLayout } from '../layout/opening/opening-layout.ts';
import { toOpening, toSubject } from '../layout/opening/subject.ts';
import { buildOpeningPositions, isComplete } from '../scene/opening-positions.ts';
import type { Published } from '../site/data-files.ts';
import { type ReadNetwork, readNetwork, rename, tellIssues } from './read-network.ts';

/** What a build over a file of one's own is told. */
export interface DataOptions {
  readonly file: string;
  readonly title?: string | undefined;
  /** Of the words that stand in one language alone, its BCP 47 tag. */
  readonly language?: string | undefined;
  /** Headings of columns that go out although they hold what is private; `contacts` for those inside other words. */
  readonly withColumns: readonly string[];
}

/** What its data files are called. */
const NAME = 'network';

const SEED = 2018;
/** What `--with` calls mail addresses and numbers to call inside other words. */
const CONTACTS = 'contacts';
/** Entries that are named with what was found in their words. */
const MOST_TOLD = 50;

/**
 * Reads a file as the network of a site, and tells the window what was left out, what was asked and what goes out.
 * Throws what is wrong with it, and where nothing of it may go out.
 */
export async function readAsPublished({ file, title, language, withColumns }: DataOptions): Promise<Published> {
  const read = await readNetwork(file, withColumns);
  for (const line of tellIssues(read.issues)) console.log(line);
  const whole = rename(read.dataset, title, language);
  const columns = listColumns(whole);
  const open = columns.filter(({ areNotes }) => !areNotes);
  const unknown = withColumns.find((name) => name !== CONTACTS && !open.some(({ heading }) => heading === name));
  if (unknown !== undefined) {
    const outside = read.issues.flatMap(({ code, seen }) => (code === 'private-column' ? [`“${seen}”`] : []));
    const names = [...open.map(toName), ...outside].join(', ') || 'none';
    throw new Error(`--with: there is no column “${unknown}” that may go out; there are: ${names}; or ${CONTACTS}`);
  }
  const choice: Choice = {
    columns: new Map(withColumns.map((heading) => [heading, true])),
    withContacts: withColumns.includes(CONTACTS),
  };
  const dataset = goOut(whole, choice);
  const staying = columns.filter((column) => !isOut(column, choice));
  if (staying.length > 0)
    console.log(`Columns that stay, since they look private or hold free text: ${staying.map(toName).join(', ')}.`);
  for (const line of tellContacts(whole, choice)) console.log(line);
  const [nodes, ties] = [dataset.nodes.length, dataset.edges.length];
  for (const line of tellUnread(whole)) console.log(line);
  if (whole.nodes.length === 0) throw new Error(`${file} has no entry: there is nothing to make a site of`);
  if (nodes === 0)
    throw new Error(
      `of the ${plural(whole.nodes.length, 'entry', 'entries')} of ${file} none may go out: no site is made`,
    );
  console.log(`Goes out: ${nodes} of ${whole.nodes.length} entries, ${ties} of ${whole.edges.length} ties.`);
  return { dataset, layout: toLayout(dataset, whole, read), name: NAME };
}

/** Who stays out until somebody has read what is remarked of them, by their rows, and how that is done. */
function tellUnread({ nodes }: Dataset): readonly string[] {
  const unread = nodes.filter(({ consent }) => consent === 'unread');
  if (unread.length === 0) return [];
  const rows = new Map<string, string[]>();
  for (const { origin = [] } of unread)
    for (const { file, sheet, line } of origin)
      if (line !== undefined) append(rows, [file, sheet].filter(Boolean).join(', '), `${line}`);
  const places = [...rows].map(([where, lines]) => {
    const named = lines.length > MOST_TOLD ? [...lines.slice(0, MOST_TOLD), `${lines.length - MOST_TOLD} more`] : lines;
    return `${where}, ${lines.length === 1 ? 'row' : 'rows'} ${and.en.format(named)}`;
  });
  const where = places.length > 0 ? ` (${places.join('; ')})` : '';
  return [
    `Held back, since nobody has read what is remarked of them: ${plural(unread.length, 'entry', 'entries')}${where}.`,
    '  To decide, bring the list in on the page (npm start), read there what is remarked, save the network by Export as JSON, and build from that file by --data; or take the remarks out of the list.',
  ];
}

/** The same as the page tells before it publishes. */
function tellContacts(dataset: Dataset, choice: Choice): readonly string[] {
  const say = publishMessages.en;
  const found = listContacts(dataset, choice);
  if (found.length === 0) return [];
  const names = toRecordNames(dataset, 'en');
  const lines = found
    .slice(0, MOST_TOLD)
    .map(({ id, contacts }) => `  ${say.found(names.get(id) ?? dataset.meta.title.en, contacts)}`);
  return [
    say.contacts(found.length),
    choice.withContacts ? say.contactsOut : `${say.contactsStay} (--with ${CONTACTS})`,
    ...lines,
    ...(found.length > MOST_TOLD ? [`  ${say.more(found.length - MOST_TOLD)}`] : []),
  ];
}

const toName = ({ heading }: Column) => `“${heading}”`;

/** The places that the file has, else such as the browser finds. */
function toLayout(dataset: Dataset, whole: Dataset, { layout, positions }: ReadNetwork): OpeningLayout | null {
  const subject = toSubject(dataset);
  const { network, figures } = subject;
  if (layout && isComplete(network, layout.wide) && isComplete(network, layout.tall))
    return layoutForOthers(layout, whole);
  const known = finish(toOpening(dataset, positions));
  if (known || network.nodes.length === 0) return known;
  const start = buildOpeningPositions(network, null, PANES.wide);
  return finish(toOpeningLayout(subject, Float64Array.from(layOutAll(network, figures, start, SEED))));
}
