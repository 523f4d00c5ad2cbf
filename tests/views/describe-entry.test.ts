import { expect, test } from 'vitest';
import { toDescriber } from '../../src/views/intake/describe-entry.ts';
import { twoEvents } from '../drivers/two-events.ts';

test('neighbours of one name are told once: a list said “Siti, Budi, Siti”', () => {
  const dataset = twoEvents();
  const twin = (id: string) => ({ id, kind: 'person', label: { en: 'Siti', id: 'Siti' }, aliases: [] });
  const knows = (target: string) => ({
    id: `knows-${target}`,
    source: 'ana-ruiz',
    target,
    relation: 'with',
    layer: 'stated' as const,
  });
  const described = toDescriber(
    {
      ...dataset,
      nodes: [...dataset.nodes, twin('siti-1'), twin('siti-2')],
      edges: [...dataset.edges, knows('siti-1'), knows('siti-2')],
    },
    'en',
  )('ana-ruiz');
  expect(described.ties.filter((name) => name === 'Siti')).toHaveLength(1);
});
