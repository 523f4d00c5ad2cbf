import { type LocalText, toWritten } from '../dataset/text.ts';
import type { Kept } from './shelf.ts';

/** A kept network with another name, in its body too; nothing else of it is looked at. */
export function renameKept(kept: Kept, name: LocalText): Kept {
  const body = JSON.parse(kept.body) as { dataset: { meta: object }; source: object };
  const { dataset, source } = body;
  const title = { en: name.en, id: name.id };
  const renamed = {
    ...body,
    source: { ...source, title },
    dataset: { ...dataset, meta: { ...dataset.meta, title: toWritten(name) } },
  };
  return { ...kept, name: title, body: JSON.stringify(renamed) };
}
