import { type Edit, toEdit } from '../../dataset/edit.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { addContacts, type Contacts } from '../../matching/contacts.ts';
import { IssueList } from '../issues.ts';
import { Answers } from './answers.ts';
import { bringAlong } from './bring-along.ts';
import { DraftEntries } from './entries.ts';
import { toAround } from './entry-notes.ts';
import { finishDraft } from './finish-draft.ts';
import { Legend } from './legend.ts';
import { OwnColours } from './own-colours.ts';
import { findTitle, leaveOut, type Part, readParts } from './read-parts.ts';
import { soundPlaces } from './sound-places.ts';
import { tellEditions } from './tell-editions.ts';
import { DraftTies } from './ties.ts';

/** What would come in. Nothing is done yet: whoever looks at it may change a mapping or an answer and build it anew. */
export interface Draft {
  /** The dataset that it was built for, with what comes in at the end of its lists. */
  readonly dataset: Dataset;
  /** The one edit that leads there. */
  readonly edit: Edit;
  /** What the files call themselves: the name of a graph, or what stands above a heading; '' where none does. */
  readonly title: string;
  /** Where the file has put new nodes, in its own measure, y down. */
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** What entries and ties that come in are called in their file, where it gives ids. */
  readonly refs: ReadonlyMap<string, string>;
  /** What was read of people in columns that stay out: to know them again by, as long as the files are reviewed. */
  readonly contacts?: ReadonlyMap<string, Contacts>;
  /** What files call kinds and relations, and which these are taken for; each can be answered otherwise. */
  readonly words: ReturnType<Legend['words']>;
  /** What lists that came together are called as editions, where no year tells and they are an edition each. */
  readonly lists: ReturnType<typeof tellEditions>['lists'];
  readonly issues: Readonly<ReturnType<IssueList['list']>>;
}

/**
 * Makes a draft of all that files say: entries, ties, the kinds and relations these need. `answers` are by the keys of
 * issues; where there is none the usual one counts. Throws `NotLetIn` where there would be more than a map can hold.
 * O(cells), but for names that differ by a letter or two.
 */
export function buildDraft(base: Dataset, all: readonly Part[], given: ReadonlyMap<string, string> = new Map()): Draft {
  // What lists say of whoever a network of ours knows is said of them.
  const sorted = all.toSorted((one, other) => Number('own' in other) - Number('own' in one));
  const issues = new IssueList();
  const parts = leaveOut(sorted, issues);
  const answers = new Answers(given, issues);
  const { said, stages, lists } = tellEditions(readParts(parts, { issues, answers }), parts, base, answers);
  const legend = new Legend(base, issues, given);
  const entries = new DraftEntries(base, legend, { issues, answers, aroundOf: toAround(said, base) });
  legend.prepare(said);
  const contacts = new Map<string, Contacts>();
  const colours = new OwnColours();
  const areEndsNew = base.nodes.length === 0 && said.entries.length === 0;
  const ties = new DraftTies(legend, entries, { issues, answers, areEndsNew });
  const ends = stages.map((stage) => {
    entries.enter(stage.scope);
    for (const entry of stage.entries) {
      const id = entries.add(entry);
      if (id === null) continue;
      addContacts(contacts, id, entry.contacts);
      colours.add(id, entry);
    }
    for (const tie of stage.ties) ties.add(tie);
    return ties.list().length;
  });
  ties.colour();
  const refs = new Map([...entries.refs, ...ties.refs]);
  const edges = new Map([...ties.refs].map(([id, ref]) => [ref, id]));
  const beside = bringAlong(
    base,
    parts.flatMap((part) => ('own' in part ? [part.own.dataset] : [])),
    { node: (ref) => entries.byRef(ref), edge: (ref) => edges.get(ref) },
  );
  const edgesOf = (at: number) => ties.list().slice(ends[at - 1] ?? 0, ends[at]);
  const records = stages.map(({ scope }, at) => ({
    // Ties that come last bring whom nobody has named before to the first.
    nodes: at > 0 && scope === '' ? [] : colours.settle(entries.list(scope), legend, answers),
    edges: edgesOf(at),
  }));
  const { kinds, relations } = legend;
  const coming = { kinds, relations, stages: records, ...beside };
  const dataset = finishDraft(base, coming, { refs, contacts, entries: said.entries, columns: ties.columns, answers });
  return {
    dataset,
    edit: toEdit(base, dataset),
    title: findTitle(parts),
    positions: soundPlaces(entries.positions),
    refs,
    contacts,
    words: legend.words(),
    lists,
    issues: issues.list(),
  };
}
