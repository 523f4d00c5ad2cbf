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

interface Made {
  readonly request: DraftRequest;
  readonly answer: DraftAnswer;
}

/**
 * The draft of what is chosen now. While it is being put together the one before stays, and is not `isCurrent`; null
 * before the first.
 */
export function useDraft(
  reader: Reader | null,
  request: DraftRequest,
): { readonly made: (Made & { readonly isCurrent: boolean }) | null; readonly progress: Progress | null } {
  const [made, setMade] = useState<Made | null>(null);
  const [step, setStep] = useState<{ readonly request: DraftRequest; readonly progress: Progress } | null>(null);
  useEffect(() => {
    if (!reader) return;
    let isWanted = true;
    const onStep = (done: number, of: number) => isWanted && setStep({ request, progress: { done, of } });
    reader.draft(request, onStep).then((reply) => {
      if (!isWanted) return;
      if (reply.kind !== 'draft') return setMade({ request, answer: reply });
      const { kind, matches, ...rest } = reply;
      setMade({ request, answer: { kind, matches, draft: { ...rest, dataset: applyEdit(request.base, rest.edit) } } });
    });
    return () => {
      isWanted = false;
    };
  }, [reader, request]);
  return {
    made: made && { ...made, isCurrent: made.request === request },
    progress: step?.request === request ? step.progress : null,
  };
}
