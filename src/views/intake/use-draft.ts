import { useEffect, useState } from 'react';
import { applyEdit } from '../../dataset/edit.ts';
import type { Draft } from '../../intake/draft/build.ts';
import type { DraftRequest, Fault, Reader } from './strangers-port.ts';

export type DraftAnswer = { readonly kind: 'draft'; readonly draft: Draft } | Fault;

/** The draft of what is chosen now; null while it is being put together. What was asked before counts no more. */
export function useDraft(reader: Reader, request: DraftRequest): DraftAnswer | null {
  const [made, setMade] = useState<{ readonly request: DraftRequest; readonly answer: DraftAnswer } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    reader.draft(request).then((reply) => {
      if (!isCurrent) return;
      if (reply.kind !== 'draft') return setMade({ request, answer: reply });
      const { kind, ...rest } = reply;
      setMade({ request, answer: { kind, draft: { ...rest, dataset: applyEdit(request.base, rest.edit) } } });
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, request]);
  return made?.request === request ? made.answer : null;
}
