import type { Language } from './language.ts';
import type { Dataset } from './schema.ts';

/** What entries are called, and ties by their ends, by their ids. O(nodes + ties). */
export function toRecordNames({ nodes, edges }: Dataset, language: Language): ReadonlyMap<string, string> {
  const names = new Map(nodes.map(({ id, label }) => [id, label[language]]));
  const ties = edges.map(({ id, source, target }) => [id, `${names.get(source)} – ${names.get(target)}`] as const);
  return new Map([...names, ...ties]);
}
