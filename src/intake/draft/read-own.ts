import type { Dataset, Edition } from '../../dataset/schema.ts';
import type { Summary } from '../reading.ts';
import type { Statements } from './statement.ts';

/** A network of this app's, as a file has it. */
export interface Own {
  readonly file: string;
  readonly dataset: Dataset;
}

/** Adds what a network of this app's says, with all that its records have, to what others have said. O(records). */
export function readOwn({ file, dataset }: Own, said: Statements): void {
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, kind]));
  const relations = new Map(dataset.relations.map((relation) => [relation.id, relation]));
  const toNames = toNamer(dataset.meta.editions ?? []);
  const place = { file, sheet: '', line: 0 };
  for (const { id, kind: kindId, editions, ...fields } of dataset.nodes) {
    const kind = kinds.get(kindId);
    if (!kind) continue;
    said.entries.push({
      ref: id,
      name: fields.label.en,
      kind: { word: kind.label.en, id: kind.id, role: kind.role, own: kind },
      fields: { ...fields, ...toNames(editions) },
      place,
    });
  }
  for (const { id, source, target, relation: relationId, editions, ...fields } of dataset.edges) {
    const relation = relations.get(relationId);
    if (!relation) continue;
    said.ties.push({
      ref: id,
      source: { text: source },
      target: { text: target },
      relation: { word: relation.label.en, id: relation.id, own: relation },
      isDirected: relation.directed !== false,
      fields: { ...fields, ...toNames(editions) },
      place,
      column: '',
    });
  }
}

/** Editions by what they are called: in another network they have other ids. */
function toNamer(all: readonly Edition[]) {
  const names = new Map(all.map(({ id, label }) => [id, label.en]));
  return (editions: readonly string[] | undefined) =>
    editions ? { editions: editions.flatMap((id) => names.get(id) ?? []) } : {};
}

/** A network of ours as it is shown among what was read. */
export const summariseOwn = (file: string, { meta, nodes, edges }: Dataset): Summary => ({
  kind: 'graph',
  file,
  format: 'jejaring',
  title: meta.title.en,
  nodes: nodes.length,
  ties: edges.length,
  issues: [],
});
