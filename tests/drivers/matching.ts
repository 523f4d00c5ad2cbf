import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import type { KindRole } from '../../src/dataset/vocabulary.ts';
import { BLANK } from './intake.ts';

const ROLES: Readonly<Record<string, KindRole>> = {
  p: 'person',
  c: 'initiative',
  l: 'place',
  t: 'theme',
  e: 'event',
  o: 'other',
};

/** Entries written as in `name-pairs.ts`, at the end of a base; their countries are entries too. */
export function toNetwork(written: readonly string[], base: Dataset = BLANK, prefix = 'old'): Dataset {
  const nodes: NodeRecord[] = [...base.nodes];
  const edges = [...base.edges];
  for (const text of written) {
    const [, name = '', letter = 'o', rest = ''] = /^(.*) \((\w)\)(.*)$/.exec(text) ?? [];
    const id = `${prefix}-${nodes.length}`;
    const find = (sign: string) =>
      rest
        .split(/ (?=[@=~])/)
        .find((part) => part.startsWith(sign))
        ?.slice(1)
        .trim();
    const [alias, short, country] = [find('='), find('~'), find('@')];
    nodes.push({
      id,
      kind: ROLES[letter] ?? 'other',
      label: toText(name),
      aliases: alias ? [{ text: alias }] : [],
      ...(short && { short: toText(short) }),
    });
    if (!country) continue;
    const known = nodes.find(({ kind, label }) => kind === 'place' && label.en === country);
    const place = known ?? { id: `${id}-place`, kind: 'place', label: toText(country), aliases: [] };
    if (!known) nodes.push(place);
    edges.push({ id: `${id}-from`, source: id, target: place.id, relation: 'from', layer: 'stated' });
  }
  return {
    ...base,
    kinds: Object.values(ROLES).map((role) => ({
      id: role,
      role,
      label: toText(role),
      plural: toText(role),
      hue: 'person',
      shape: 'circle',
    })),
    relations: [{ id: 'from', label: toText('is from'), weight: 'plain', role: 'place' }],
    nodes,
    edges,
  };
}
