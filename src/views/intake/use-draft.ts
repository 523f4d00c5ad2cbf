import { useEffect, useState } from 'react';
import { applyEdit } from '../../dataset/edit.ts';
import type { Draft } from '../../intake/draft/build.ts';
import type { Match } from '../../matching/match.ts';
import type { DraftRequest, Fault, Reader } from './strangers-port.ts';

export type DraftAnswer = { readonly kind: 'draft'; readonly draft: Draft; readonly matches: readonly Match[] } | Fault;

/** How many of the entries that come in have been held against those that are there. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * The draft of what is chosen now; while it is being put together the answer is null. What was asked before counts no
 * more.
 */
export function useDraft(
  reader: Reader,
  request: DraftRequest,
): { readonly answer: DraftAnswer | null; readonly progress: Progress | null } {
  const [made, setMade] = useState<{ readonly request: DraftRequest; readonly answer: DraftAnswer } | null>(null);
  const [step, setStep] = useState<{ readonly request: DraftRequest; readonly progress: Progress } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const onStep = (done: number, of: number) => isCurrent && setStep({ request, progress: { done, of } });
    reader.draft(request, onStep).then((reply) => {
      if (!isCurrent) return;
      if (reply.kind !== 'draft') return setMade({ request, answer: reply });
      const { kind, matches, ...rest } = reply;
      setMade({ request, answer: { kind, matches, draft: { ...rest, dataset: applyEdit(request.base, rest.edit) } } });
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, request]);
  return {
    answer: made?.request === request ? made.answer : null,
    progress: step?.request === request ? step.progress : null,
  };
}
