import { useMemo, useRef, useState } from 'react';
import type { Summary } from '../../intake/reading.ts';
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
import type { Reader } from './strangers-port.ts';
import { useDraft } from './use-draft.ts';
import { useMerge } from './use-merge.ts';

const NOBODY: readonly Match[] = [];

/** What is chosen about a stranger's file, the draft that this makes, and what brings it in. */
export function useReview(reading: Summary, reader: Reader, liveLayout: LiveLayout | null, onClose: () => void) {
  const store = useAppStore();
  const open = useSelector(selectDataset);
  const isOwn = useSelector(canEdit);
  const [mappings, setMappings] = useState(() =>
    reading.kind === 'tables' ? reading.tables.map((table) => table.mappings) : [],
  );
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const canBeHere = isOwn && open.nodes.length > 0;
  const [isHere, setHere] = useState(canBeHere);
  const [isLaying, setLaying] = useState(false);
  const letGo = useRef<AbortController | null>(null);
  const { file } = reading;
  const isInto = isHere && canBeHere;
  const base = useMemo(() => (isInto ? open : buildStarter()), [isInto, open]);
  const request = useMemo(() => {
    const tables = reading.kind === 'tables' ? reading.tables : [];
    return { base, mappings: new Map(tables.map(({ place }, at) => [place, mappings[at] ?? []])), answers };
  }, [base, reading, mappings, answers]);
  const { answer, progress } = useDraft(reader, request);
  const made = answer?.kind === 'draft' ? answer : null;
  const { draft, merging, isNew } = useMerge(base, made?.draft ?? null, made?.matches ?? NOBODY, file);
  return {
    base,
    mappings,
    answer,
    progress,
    draft,
    merging,
    /** Whether anything changes. */
    isNew,
    isLaying,
    /** Null where there is nothing open that it could go into. */
    here: canBeHere ? isHere : null,
    setHere,
    change: (place: number, block: number, next: Mapping) =>
      setMappings(
        mappings.map((list, at) => (at === place ? list.map((one, is) => (is === block ? next : one)) : list)),
      ),
    setAnswer: (key: string, value: string) => setAnswers(new Map([...answers, [key, value]])),
    close: () => {
      letGo.current?.abort();
      onClose();
    },
    finish: async () => {
      if (!draft) return;
      const ending = new AbortController();
      letGo.current = ending;
      setLaying(true);
      const what = { draft, base, isNew: !isInto, file, at: Date.now() };
      const done = await bringIn(store, liveLayout, what, ending.signal);
      if (!done) return;
      onClose();
      if (!done.ok) act(store, applyRefusal, done.fault);
    },
  };
}
