import { useEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../intake/reading.ts';
import type { Match } from '../../matching/match.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { applyRefusal, applyUnderstood } from '../../store/refusal.ts';
import { act } from '../../store/store.ts';
import { useAppStore } from '../use-app.ts';
import { bringIn, leadToOffer } from './bring-in.ts';
import { isLetIn, type Readings } from './read-brought.ts';
import { useBase } from './use-base.ts';
import { isUntold, useChoices } from './use-choices.ts';
import { useDraft } from './use-draft.ts';
import { countUndecided, useMerge } from './use-merge.ts';

const NOBODY: readonly Match[] = [];

/** What is chosen about strangers' files, the draft that this makes, and what brings it in. */
export function useReview(
  readings: Readings | null,
  liveLayout: LiveLayout | null,
  { onClose, onOpen }: { readonly onClose: () => void; readonly onOpen: (file: File) => void },
) {
  const store = useAppStore();
  // What was said of a file before is not said of these.
  useEffect(() => {
    if (readings) act(store, applyUnderstood);
  }, [store, readings]);
  const { base, isInto, here, setHere } = useBase();
  const [title, setTitle] = useState<string | null>(null);
  const [isLaying, setLaying] = useState(false);
  const letGo = useRef<AbortController | null>(null);
  const [first, ...others] = readings?.files ?? [];
  const single = first?.brought.own && others.length === 0 ? first.brought.file : null;
  const alone = isInto ? null : single;
  const { request, listChosen, taken: recalled, ...choices } = useChoices(readings, base);
  const { made, progress } = useDraft(readings?.reader ?? null, request);
  const answer = readings && made?.answer.kind === 'draft' ? made.answer : null;
  const madeOf = answer ? (made?.request.base ?? base) : base;
  const file = readings?.files.find(({ reading }) => isLetIn(reading))?.brought.name ?? '';
  const { draft, merging, isNew, taken, proposed } = useMerge(
    madeOf,
    answer?.draft ?? null,
    answer?.matches ?? NOBODY,
    file,
    recalled,
  );
  const read = useMemo(
    () => readings?.files.flatMap(({ reading }) => (isLetIn(reading) ? reading.issues : [])) ?? [],
    [readings],
  );
  const issues = useMemo((): readonly Issue[] => [...read, ...(draft?.issues ?? [])], [read, draft]);
  return {
    base: madeOf,
    ...choices,
    answer: readings && (made?.answer ?? null),
    progress,
    draft,
    merging,
    /** Another title for the open network, where it is of one edition and another comes in. */
    proposed,
    /** What the network is to be called; null where nobody has said. */
    title,
    setTitle,
    file,
    /** The only file, where it is a network of ours. */
    single,
    /** Whether anything changes. */
    isNew: isNew || alone !== null,
    /** Whether the file is opened as it is, and nothing comes in. */
    isAlone: alone !== null,
    /** What was seen while files were read, and while the draft was made. */
    issues,
    untold: useMemo(() => (alone === null ? issues.filter(isUntold) : []), [issues, alone]),
    /** Whether the draft is of what is chosen now. */
    isCurrent: made?.isCurrent === true,
    isLaying,
    here,
    setHere,
    stop: () => letGo.current?.abort(),
    finish: async () => {
      if (!draft || !readings) return;
      if (alone) {
        onClose();
        return onOpen(alone);
      }
      const ending = new AbortController();
      letGo.current = ending;
      setLaying(true);
      const files = readings.files.map(({ brought }) => brought.name);
      const what = {
        draft,
        base: madeOf,
        isNew: !isInto,
        title: (title ?? proposed ?? '').trim(),
        file,
        files,
        issues,
        choices: listChosen(draft.words, [...taken]),
        pairs: countUndecided(issues, merging),
        at: Date.now(),
      };
      const done = await bringIn(store, liveLayout, what, ending.signal);
      if (!done) return;
      onClose();
      if (done.ok) leadToOffer();
      else act(store, applyRefusal, done.fault);
    },
  };
}
