import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/dataset/language.ts';
import { LONGEST_NAME } from '../../src/dataset/limits.ts';
import type { Network } from '../../src/network/network.ts';
import { mapLabel } from '../../src/scene/label/text.ts';
import { measureByTable, type TextMeasure } from '../../src/scene/label/text-width.ts';
import type { Recorded } from '../../src/store/document.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { SessionState } from '../../src/store/state.ts';
import { buildPicture } from '../../src/views/share/build-picture.ts';
import { type Choice, FIRST_CHOICE, PAGES } from '../../src/views/share/choice.ts';
import { toView } from '../../src/views/share/view.ts';
import { buildCommunityDataset } from '../bench/community-dataset.ts';
import { buildCommunityGraph } from '../bench/community-graph.ts';
import { everything, parseXml, seminar, stateOf, withId } from '../drivers/scenes.ts';

/** Beside the panels at 1280 × 720. */
const PANE = { width: 732, height: 540 };
const DAY = '2026-11-28';

const crowd = (nodes: number): Recorded => ({
  dataset: buildCommunityDataset(buildCommunityGraph(nodes)),
  layout: null,
});

/** A picture as a reader finds it: which nodes have their name on it, or a number that the key explains. */
function read(document: Recorded, choice: Partial<Choice>, session: Partial<SessionState> = {}) {
  const state = stateOf(document, session, PANE);
  const { language } = state.session;
  const picture = buildPicture(toView(state), { choice: { ...FIRST_CHOICE, look: 'light', ...choice }, day: DAY });
  if (!picture) throw new Error('nothing is shown');
  const root = parseXml(picture.svg);
  const network: Network = selectNetwork(state);
  const lines = withId(root, 'legend')
    .flatMap(everything)
    .map(({ text }) => text);
  const labels = new Map(everything(root).map((element) => [element.attributes.id, element]));
  const names = network.nodes.map((node) => {
    const label = labels.get(`label-${node.id}`);
    if (!label) return null;
    const spans = everything(label).filter(({ name }) => name === 'tspan');
    const words = spans.map(({ text }) => text).join(' ');
    if (!/^\d+$/.test(words)) return words;
    return lines.includes(`${words} ${mapLabel(node, language)}`) ? mapLabel(node, language) : null;
  });
  const wanted = network.nodes.map((node) => mapLabel(node, language));
  return { picture, names, wanted, lines, text: root.text };
}

const choices = PAGES.flatMap((page) => LANGUAGES.map((language): [Choice['page'], Language] => [page, language]));

describe('a picture of the whole map names everything', () => {
  test.each(choices)('%s, %s', (page, language) => {
    const { picture, names, wanted } = read(seminar(), { page }, { language });
    expect(names.map((name) => name?.replace(/:? .*/, ''))).toEqual(wanted.map((name) => name.replace(/:? .*/, '')));
    expect(picture.unnamed).toBe('');
  });

  test('from a close view too, and without words round it', () => {
    const { names, picture } = read(seminar(), { caption: false }, { camera: { x: 100, y: 100, zoom: 3 } });
    expect(names).not.toContain(null);
    expect(picture.svg).not.toContain('id="legend"');
  });
});

describe('where names find no room', () => {
  test.each(['own', 'slide', 'a4-portrait'] as const)('a key explains the numbers of two hundred nodes, %s', (page) => {
    const { picture, names, wanted, text } = read(crowd(200), { page });
    expect(names).toEqual(wanted);
    expect(text).toContain('Names by number');
    expect(picture.unnamed).toBe('');
  });

  test.each([
    [true, 'own'],
    [true, 'slide'],
    [false, 'a4-portrait'],
  ] as const)('a picture of two thousand says how many it leaves out, caption %s, %s', (caption, page) => {
    const { picture, names, lines, text } = read(crowd(2000), { page, caption });
    const missing = names.filter((name) => name === null).length;
    expect(missing).toBeGreaterThan(1000);
    expect(picture.unnamed).toBe(`${missing} of 2000 names find no room on this map.`);
    expect(lines.join(' ')).toContain(`${missing} of 2000`);
    // Whoever cannot see it hears it as well.
    expect(text.split(`${missing} of 2000 names`).length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['words', 'word '],
    ['one word', 'x'],
    ['marks', 'a\u0301'],
  ])('what is measured for a picture does not grow with its names: %s', (_, piece) => {
    const countMeasured = (length: number) => {
      const { dataset } = crowd(60);
      const toName = (index: number) => `${index} ${piece.repeat(length)}`.slice(0, length);
      const nodes = dataset.nodes.map(({ short: _, ...node }, index) => {
        const name = toName(index);
        return { ...node, label: { en: name, id: name } };
      });
      const state = stateOf({ dataset: { ...dataset, nodes }, layout: null }, {}, PANE);
      let letters = 0;
      const measure: TextMeasure = (text, style) => {
        letters += text.length;
        return measureByTable(text, style);
      };
      const picture = buildPicture(toView({ ...state, moment: { ...state.moment, measure } }), {
        choice: { ...FIRST_CHOICE, look: 'light' },
        day: DAY,
      });
      expect(picture?.svg).toContain('Names by number');
      return letters;
    };
    const measured = countMeasured(LONGEST_NAME);
    expect(measured).toBeGreaterThan(1000);
    expect(measured).toBe(countMeasured(LONGEST_NAME / 4));
  });

  test('what the filters leave out is not missed', () => {
    const filters = { ...stateOf(seminar()).session.filters, kinds: ['person'] };
    const { picture } = read(seminar(), { page: 'a4-portrait' }, { filters });
    expect(picture.unnamed).toBe('');
  });

  test('the view as it stands on the screen counts its own', () => {
    const { picture, names } = read(crowd(200), { part: 'current' });
    const missing = names.filter((name) => name === null).length;
    expect(picture.unnamed).toBe(`${missing} of 200 names find no room on this map.`);
  });
});
