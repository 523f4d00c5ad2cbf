import { useMemo, useRef, useState } from 'react';
import { shorten } from '../../base/shorten.ts';
import type { Fix } from '../../intake/draft/fix-cells.ts';
import { QUOTED } from '../../intake/issues.ts';
import type { Issue, TableSummary } from '../../intake/reading.ts';
import type { Mapping } from '../../intake/shape/mapping.ts';
import type { Match } from '../../matching/match.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyRefusal } from '../../store/refusal.ts';
import { selectDataset } from '../../store/selectors.ts';
import { buildStarter } from '../../store/starter.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector } from '../use-app.ts';
import { bringIn } from './bring-in.ts';
import { isLetIn, type Readings } from './read-brought.ts';
import type { DraftRequest } from './strangers-port.ts';
import { useDraft } from './use-draft.ts';
import { useMerge } from './use-merge.ts';

const NOBODY: readonly Match[] = [];

/** What the visitor has corrected in a table. */
export interface PlacedFix extends Fix {
  readonly file: string;
  readonly sheet: string;
}

type InTable = Pick<TableSummary, 'file' | 'sheet'>;

const toKey = ({ file, sheet }: InTable, block: number) => `${file}\u0000${sheet}\u0000${block}`;
const isSameTable = (one: InTable, other: InTable) => one.file === other.file && one.sheet === other.sheet;

/** The tables of all files, in the order in which they were read. */
export const listTables = (readings: Readings | null): readonly TableSummary[] =>
  readings?.files.flatMap(({ reading }) => (reading.kind === 'tables' ? reading.tables : [])) ?? [];

/** What is chosen about strangers' files, the draft that this makes, and what brings it in. */
export function useReview(readings: Readings | null, liveLayout: LiveLayout | null, onClose: () => void) {
  const store = useAppStore();
  const open = useSelector(selectDataset);
  const isOwn = useSelector(canEdit);
  const [changed, setChanged] = useState<ReadonlyMap<string, Mapping>>(new Map());
  const [fixes, setFixes] = useState<readonly PlacedFix[]>([]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const canBeHere = isOwn && open.nodes.length > 0;
  const [isHere, setHere] = useState(canBeHere);
  const [isLaying, setLaying] = useState(false);
  const letGo = useRef<AbortController | null>(null);
  const isInto = isHere && canBeHere;
  const base = useMemo(() => (isInto ? open : buildStarter()), [isInto, open]);
  const request = useMemo((): DraftRequest => {
    const tables = listTables(readings);
    const mappingsOf = (table: TableSummary) =>
      table.mappings.map((mapping, block) => changed.get(toKey(table, block)) ?? mapping);
    return {
      base,
      mappings: new Map(tables.map((table) => [table.place, mappingsOf(table)])),
      fixes: new Map(tables.map((table) => [table.place, fixes.filter((fix) => isSameTable(fix, table))])),
      answers,
    };
  }, [base, readings, changed, fixes, answers]);
  const { made, progress } = useDraft(readings?.reader ?? null, request);
  const answer = readings && made?.answer.kind === 'draft' ? made.answer : null;
  const madeOf = answer ? (made?.request.base ?? base) : base;
  const file = readings?.files.find(({ reading }) => isLetIn(reading))?.brought.name ?? '';
  const { draft, merging, isNew } = useMerge(madeOf, answer?.draft ?? null, answer?.matches ?? NOBODY, file);
  const read = useMemo(
    () => readings?.files.flatMap(({ reading }) => (isLetIn(reading) ? reading.issues : [])) ?? [],
    [readings],
  );
  return {
    base: madeOf,
    mappings: request.mappings,
    fixes,
    answer: readings && (made?.answer ?? null),
    progress,
    draft,
    merging,
    /** Whether anything changes. */
    isNew,
    /** What was seen while files were read, and while the draft was made. */
    issues: useMemo((): readonly Issue[] => [...read, ...(draft?.issues ?? [])], [read, draft]),
    /** Whether the draft is of what is chosen now. */
    isCurrent: made?.isCurrent === true,
    isLaying,
    /** Null where there is nothing open that it could go into. */
    here: canBeHere ? isHere : null,
    setHere,
    change: (table: TableSummary, block: number, next: Mapping) =>
      setChanged(new Map(changed).set(toKey(table, block), next)),
    /** A file is read otherwise: what was chosen of its tables was chosen of others. */
    forget: (file: string) => {
      setChanged(new Map([...changed].filter(([key]) => !key.startsWith(`${file}\u0000`))));
      setFixes(fixes.filter((fix) => fix.file !== file));
    },
    fix: (fix: PlacedFix) => setFixes([...fixes.filter((other) => !isSameFix(other, fix)), fix]),
    takeBack: (issue: Issue) => setFixes(fixes.filter((fix) => !isOf(fix, issue))),
    setAnswer: (key: string, value: string) => setAnswers(new Map(answers).set(key, value)),
    stop: () => letGo.current?.abort(),
    finish: async () => {
      if (!draft || !readings) return;
      const ending = new AbortController();
      letGo.current = ending;
      setLaying(true);
      const what = { draft, base: madeOf, isNew: !isInto, file, at: Date.now() };
      const done = await bringIn(store, liveLayout, what, ending.signal);
      if (!done) return;
      onClose();
      if (!done.ok) act(store, applyRefusal, done.fault);
    },
  };
}

const isSameFix = (one: PlacedFix, other: PlacedFix) =>
  isSameTable(one, other) && one.column === other.column && one.seen === other.seen && one.line === other.line;

/** Whether a correction is the one that an issue tells of. */
const isOf = (fix: PlacedFix, issue: Issue) =>
  isSameTable(fix, issue) &&
  fix.column === issue.column &&
  fix.seen === issue.seen &&
  shorten(fix.value, QUOTED) === issue.proposal &&
  (fix.line === undefined || issue.lines.includes(fix.line));
