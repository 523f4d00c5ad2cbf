import { openDraftClient } from './draft-client.ts';
import type { DraftFound, DraftQuestion } from './draft-protocol.ts';

type Dataset = NonNullable<Extract<DraftQuestion, { readonly ask: 'read' }>['sources'][number]['own']>;
type Read = Extract<DraftFound, { readonly kind: 'read' }>['reading'];
type Asked = Omit<Extract<DraftQuestion, { readonly ask: 'draft' }>, 'ask'>;

/** A file as it is to be read. */
interface Brought {
  readonly file: File;
  /** What it is called here: no two are called alike. */
  readonly name: string;
  readonly encoding?: string;
  readonly withHidden?: boolean;
  /** What is in it, where that has been read already. */
  readonly own?: Dataset;
}

/** Files read by a worker of their own, which keeps them until `end`. */
export function openDraftReader(createWorker: () => Worker) {
  const client = openDraftClient(createWorker);
  return {
    /** Null once all are read; each is told as it is. */
    async read(brought: readonly Brought[], onRead: (reading: Read) => void) {
      if (brought.length === 0) return null;
      const sources = await Promise.all(
        brought.map(async ({ file, ...rest }) => ({
          ...rest,
          bytes: rest.own ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()),
        })),
      );
      const answer = await client.read(sources, (step) => step.kind === 'read' && onRead(step.reading));
      if (answer.kind === 'draft' || answer.kind === 'matching') throw new Error('a draft was not asked for');
      return answer.kind === 'read' ? null : answer;
    },
    /** `onStep` hears how many entries have been held against those that are there. */
    async draft(request: Asked, onStep: (done: number, of: number) => void) {
      const answer = await client.draft(request, (step) => {
        if (step.kind === 'matching') onStep(step.done, step.of);
      });
      if (answer.kind === 'read' || answer.kind === 'matching') throw new Error('nothing was to be read');
      return answer;
    },
    end: client.end,
  };
}
