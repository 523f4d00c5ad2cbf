import { useMemo, useRef, useState } from 'react';
import type { Part } from '../../intake/draft/build.ts';
import type { Reading } from '../../intake/reading.ts';
import type { Mapping } from '../../intake/shape/mapping.ts';
import { recognise } from '../../intake/shape/recognise.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyRefusal } from '../../store/refusal.ts';
import { selectDataset } from '../../store/selectors.ts';
import { buildStarter } from '../../store/starter.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector } from '../use-app.ts';
import { bringIn } from './bring-in.ts';
import type { Strangers } from './strangers-port.ts';
import { useDraft } from './use-draft.ts';

export type Stranger = Extract<Reading, { readonly kind: 'tables' | 'graph' }>;

/** What is chosen about a stranger's file, the draft that this makes, and what brings it in. */
export function useReview(reading: Stranger, strangers: Strangers, liveLayout: LiveLayout | null, onClose: () => void) {
  const store = useAppStore();
  const open = useSelector(selectDataset);
  const isOwn = useSelector(canEdit);
  const [mappings, setMappings] = useState(() =>
    reading.kind === 'tables' ? reading.tables.map((table) => recognise(table)) : [],
  );
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const canBeHere = isOwn && open.nodes.length > 0;
  const [isHere, setHere] = useState(canBeHere);
  const [isLaying, setLaying] = useState(false);
  const letGo = useRef<AbortController | null>(null);
  const { file } = reading;
  const title = mappings.flat().find((mapping) => mapping.title !== '')?.title || file.replace(/\.\w{1,8}$/, '');
  const isInto = isHere && canBeHere;
  const base = useMemo(() => {
    return isInto ? open : buildStarter(title);
  }, [isInto, open, title]);
  const input = useMemo(() => {
    const parts: Part[] =
      reading.kind === 'graph'
        ? [{ graph: reading.graph }]
        : reading.tables.map((table, place) => ({ table, mappings: mappings[place] ?? [] }));
    return { base, parts, answers, file };
  }, [base, reading, mappings, answers, file]);
  const answer = useDraft(strangers, input);
  const draft = answer?.kind === 'draft' ? answer.draft : null;
  return {
    base,
    mappings,
    answer,
    draft,
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
