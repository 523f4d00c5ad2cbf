import { useEffect, useState } from 'react';
import type { DraftAnswer } from '../../intake/draft/build.ts';
import type { DraftInput, Strangers } from './strangers-port.ts';

/** The draft of what is chosen now; null while it is being put together. What was asked before is let go of. */
export function useDraft(strangers: Strangers, input: DraftInput): DraftAnswer | null {
  const [made, setMade] = useState<{ readonly input: DraftInput; readonly answer: DraftAnswer } | null>(null);
  useEffect(() => {
    const letGo = new AbortController();
    strangers.draft(input, letGo.signal).then(
      (answer) => setMade({ input, answer }),
      () => {
        const refused: DraftAnswer = { kind: 'refused', file: input.file, code: 'broken', values: {} };
        if (!letGo.signal.aborted) setMade({ input, answer: refused });
      },
    );
    return () => letGo.abort();
  }, [strangers, input]);
  return made?.input === input ? made.answer : null;
}
