import { buildDraft, type Part } from '../intake/draft/build.ts';
import { readSource } from '../intake/read-source.ts';
import { NotLetIn } from '../intake/refuse.ts';

/** What is asked: what a file holds, or what network its parts would make. */
export type StrangerAsk =
  | { readonly kind: 'read'; readonly file: File; readonly encoding?: string | undefined }
  | {
      readonly kind: 'draft';
      readonly base: Parameters<typeof buildDraft>[0];
      readonly parts: readonly Part[];
      readonly answers: ReadonlyMap<string, string>;
      readonly file: string;
    };

// Reads a stranger's file and makes a draft of it, far from the page, which can end this at any time.
self.onmessage = async ({ data }: MessageEvent<StrangerAsk>) => {
  if (data.kind === 'read') {
    const { file, encoding } = data;
    const bytes = new Uint8Array(await file.arrayBuffer());
    self.postMessage(readSource({ name: file.name, bytes, ...(encoding !== undefined && { encoding }) }));
    return;
  }
  try {
    self.postMessage({ kind: 'draft', draft: buildDraft(data.base, data.parts, data.answers) });
  } catch (fault) {
    if (!(fault instanceof NotLetIn)) throw fault;
    self.postMessage({ kind: 'refused', file: data.file, code: fault.code, values: fault.values });
  }
};
