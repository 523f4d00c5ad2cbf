import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { layOutAll } from '../../src/layout/lay-out-all.ts';
import { PANES, toOpeningLayout } from '../../src/layout/opening/opening-layout.ts';
import { measureLabels } from '../../src/layout/opening/quality.ts';
import { placeOpeningLabels } from '../../src/layout/opening/sides.ts';
import { toSubject } from '../../src/layout/opening/subject.ts';
import { listHubs } from '../../src/scene/label/rank.ts';
import { buildOpeningPositions } from '../../src/scene/opening-positions.ts';
import { gathering } from '../drivers/gathering.ts';

test('in what is published every hub has its name, on a phone too: its own neighbours stood on all of its sides', () => {
  const subject = toSubject(gathering().dataset);
  const { network, figures, texts } = subject;
  const start = buildOpeningPositions(network, null, PANES.wide);
  const found = Float64Array.from(layOutAll(network, figures, start, 2018));
  const layout = finish(toOpeningLayout(subject, found));
  const hubs = listHubs(network).map((node) => network.nodes[node]?.id ?? '');
  expect(hubs.filter((id) => /^(place|theme)/.test(id))).toHaveLength(13);
  for (const shape of ['wide', 'tall'] as const) {
    const made = layout[shape];
    const positions = Float64Array.from(network.nodes.flatMap(({ id }) => made.positions[id] ?? []));
    for (const language of LANGUAGES) {
      const sides = made.labels[language];
      expect(
        hubs.filter((id) => !sides[id]),
        `${shape}, ${language}`,
      ).toEqual([]);
      const wishes = new Map(network.nodes.map(({ id }, node) => [node, sides[id] ?? null]));
      const placed = placeOpeningLabels(network, figures, texts[language], positions, PANES[shape], wishes);
      expect(measureLabels(network, figures, positions, placed, PANES[shape])).toMatchObject({
        overlaps: 0,
        outside: 0,
      });
    }
  }
});
