import type { Dataset } from './schema.ts';

/** All editions that several records tell, in the order of time; undefined where none tells any. */
export function joinEditions(
  { meta }: Pick<Dataset, 'meta'>,
  ...told: readonly (readonly string[] | undefined)[]
): string[] | undefined {
  const all = new Set(told.flatMap((ids) => ids ?? []));
  const joined = (meta.editions ?? []).flatMap(({ id }) => (all.has(id) ? [id] : []));
  return joined.length > 0 ? joined : undefined;
}
