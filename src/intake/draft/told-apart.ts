import { append } from '../../base/append.ts';
import { foldText } from '../../base/fold.ts';
import type { Dataset, NodeRecord } from '../../dataset/schema.ts';
import { compareCircumstances } from '../../matching/circumstances.ts';
import { toEntries } from '../../matching/entry.ts';
import { toKnownRows } from './entry-notes.ts';

/**
 * Whether the map tells apart whom two entries of a draft are there: who was read from their rows, else who is called
 * as they are, and of one name those of whom nothing says that they are others. O(nodes + ties).
 */
export function toToldApart(base: Dataset, whole: Dataset): (one: NodeRecord, other: NodeRecord) => boolean {
  if (base.nodes.every(({ apart }) => !apart)) return () => false;
  const knownOf = toKnownRows(base);
  const apart = new Map(base.nodes.map((node) => [node.id, node.apart ?? []]));
  const roles = new Map(whole.kinds.map(({ id, role }) => [id, role]));
  const entries = new Map(toEntries(whole).map((entry) => [entry.id, entry]));
  const called = new Map<string, string[]>();
  const toCalled = (kind: string, text: string) => `${roles.get(kind)} ${foldText(text)}`;
  for (const { id, kind, label, aliases } of base.nodes)
    for (const text of new Set([label.en, ...aliases.map((alias) => alias.text)]))
      append(called, toCalled(kind, text), id);
  const listKnown = ({ id, kind, label, origin = [] }: NodeRecord): readonly string[] => {
    const read = origin.flatMap((place) => knownOf(place, label.en, roles.get(kind) ?? 'other') ?? []);
    const entry = entries.get(id);
    if (read.length > 0 || !entry) return read;
    return (called.get(toCalled(kind, label.en)) ?? []).filter((old) => {
      const known = entries.get(old);
      return known !== undefined && compareCircumstances(entry, known).against.length === 0;
    });
  };
  return (one, other) => {
    const [ours, theirs] = [listKnown(one), listKnown(other)];
    const areApart = (a: string, b: string) => apart.get(a)?.includes(b) || apart.get(b)?.includes(a);
    return ours.length > 0 && ours.every((a) => theirs.some((b) => areApart(a, b)));
  };
}

/** Whether two entries of a draft were read from their very rows before, as two: what to make of them the map asks. O(nodes). */
export function toKnownAsTwo({ nodes, kinds }: Dataset): (one: NodeRecord, other: NodeRecord) => boolean {
  const knownOf = toKnownRows({ nodes, kinds });
  const roles = new Map(kinds.map(({ id, role }) => [id, role]));
  const listKnown = ({ kind, label, origin = [] }: NodeRecord) =>
    origin.flatMap((place) => knownOf(place, label.en, roles.get(kind) ?? 'other') ?? []);
  return (one, other) => {
    const [ours, theirs] = [listKnown(one), listKnown(other)];
    return ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
  };
}
