import { openDraftClient } from './draft-client.ts';
import type { DraftRequest } from './draft-protocol.ts';

type Asked = Omit<Extract<DraftRequest, { readonly ask: 'draft' }>, 'ask' | 'fixes'>;

/** One file read by a worker of its own, which keeps it until `end`. */
export function openDraftReader(createWorker: () => Worker) {
  const client = openDraftClient(createWorker);
  return {
    async read(file: File, encoding?: string) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const source = { name: file.name, bytes, ...(encoding !== undefined && { encoding }) };
      const answer = await client.read([source], () => {});
      if (answer.kind === 'draft' || answer.kind === 'matching') throw new Error('a draft was not asked for');
      if (answer.kind !== 'read') return answer;
      const { reading } = answer;
      if (reading.kind !== 'own') return reading;
      return { kind: 'refused', file: file.name, code: 'no-text', values: {} } as const;
    },
    /** `onStep` hears how many entries have been held against those that are there. */
    async draft(request: Asked, onStep: (done: number, of: number) => void) {
      const answer = await client.draft({ ...request, fixes: new Map() }, (step) => {
        if (step.kind === 'matching') onStep(step.done, step.of);
      });
      if (answer.kind === 'read' || answer.kind === 'matching') throw new Error('nothing was to be read');
      return answer;
    },
    end: client.end,
  };
}
