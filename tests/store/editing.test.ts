import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/analysis/answers.ts';
import { at } from '../../src/base/assert.ts';
import { addNode, joinNodes, removeTies } from '../../src/dataset/change-nodes.ts';
import { applyEdit, invert, isNoEdit, toEdit } from '../../src/dataset/edit.ts';
import { MOST_NODES, MOST_PARALLEL, MOST_TIES } from '../../src/dataset/limits.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { KindRole } from '../../src/dataset/vocabulary.ts';
import { FACETS, type FacetName, NO_FILTERS } from '../../src/network/filters.ts';
import { findPlacesBeside } from '../../src/scene/place-new.ts';
import { formatAddress, parseAddress } from '../../src/store/address.ts';
import { canUndo } from '../../src/store/can-edit.ts';
import { applyCompare, toUsualPair } from '../../src/store/comparing.ts';
import { applyChange, applyRedo, applyUndo, type Change } from '../../src/store/editing.ts';
import { applyAddTie } from '../../src/store/edits.ts';
import { applyFacet } from '../../src/store/filtering.ts';
import { applyTieTo, applyTying } from '../../src/store/map-edits.ts';
import { applyTieBetween } from '../../src/store/paste.ts';
import { applyQuestion } from '../../src/store/questions.ts';
import { applyFocus, applyHover, applySelect } from '../../src/store/selection.ts';
import {
  selectCamera,
  selectNetwork,
  selectPositions,
  selectStructure,
  toHandView,
} from '../../src/store/selectors.ts';
import { applyMove, applySettled } from '../../src/store/stage.ts';
import { type State, withMoment } from '../../src/store/state.ts';
import { anyBlow, strike } from '../drivers/random-edits.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const own = (dataset: Dataset = tinySeminar()): State => stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
const change = (state: State, dataset: Dataset, more: Partial<Change> = {}): State =>
  applyChange(state, { dataset, told: { key: 'nodeChanged', values: {} }, at: 0, ...more });
const bytes = (state: State): string => JSON.stringify(state.document.dataset);
const rename = (dataset: Dataset, id: string, name: string): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((node) => (node.id === id ? { ...node, label: { en: name, id: name } } : node)),
});
const without = (dataset: Dataset, gone: string): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.filter(({ id }) => id !== gone),
  edges: dataset.edges.filter(({ source, target }) => source !== gone && target !== gone),
});
const withNode = (dataset: Dataset, id: string): Dataset => {
  const [model] = dataset.nodes;
  return { ...dataset, nodes: model ? [...dataset.nodes, { ...model, id }] : [] };
};
const withTie = (dataset: Dataset, source: string, target: string): Dataset => {
  const [model] = dataset.edges;
  return {
    ...dataset,
    edges: model ? [...dataset.edges, { ...model, id: `${source}.${target}`, source, target }] : [],
  };
};

/** Asks for whatever can be asked for: selection, focus, facets of ids and questions, of entries chosen by a number. */
function askAll(state: State, chosen: number): State {
  const { nodes, edges, meta, relations } = state.document.dataset;
  const { kinds } = selectNetwork(state);
  const pick = (list: readonly string[]): string[] => list.slice(chosen % Math.max(1, list.length)).slice(0, 2);
  const of = (role: KindRole) => pick(nodes.flatMap(({ id, kind }) => (kinds.get(kind)?.role === role ? [id] : [])));
  const [node = null, other = null] = pick(nodes.map(({ id }) => id));
  const focused = node === null ? state : applyFocus(applyHover(state, node), { node, depth: 2 });
  const seen = applySelect(applySelect(focused, edges[chosen]?.id ?? node), node, true);
  const facets: Partial<Record<FacetName, readonly string[]>> = {
    kinds: pick(state.document.dataset.kinds.map(({ id }) => id)),
    places: of('place'),
    themes: of('theme'),
    sessions: of('session'),
    editions: pick((meta.editions ?? []).map(({ id }) => id)),
    relations: pick(relations.map(({ id }) => id)),
  };
  const compared = applyCompare(seen, toUsualPair(meta.editions ?? []));
  const filtered = FACETS.reduce(
    (next, facet) => applyFacet(next, facet, facets[facet] ?? NO_FILTERS[facet]),
    compared,
  );
  const listed = node !== null && other !== null ? [`${node}~${other}`] : [];
  const isSomebody = chosen % 2 === 0 && node !== null;
  const opportunities = {
    actor: isSomebody ? node : null,
    described: isSomebody ? null : { themes: of('theme'), places: of('place'), kinds: facets.kinds ?? [] },
    looksFor: of('theme'),
    met: other,
    kept: chosen % 3 === 0 ? listed : [],
    dismissed: chosen % 3 === 0 ? [] : listed,
  };
  const path = applyQuestion(filtered, 'paths', {
    from: node,
    to: other,
    chosen: node !== null && other !== null ? 1 : 0,
  });
  const groups = { off: listed.length > 0 ? [node ?? ''] : [], names: node === null ? {} : { [node]: 'Ours' } };
  return applyQuestion(applyQuestion(path, 'groups', groups), 'opportunities', opportunities);
}

/** The ids in what is asked for that are nobody's, or of something else than is asked for. */
function listVain({ document, session }: State): readonly string[] {
  const { nodes, kinds, relations, meta } = document.dataset;
  const { filters, focus, compare, questions } = session;
  const { paths, groups, opportunities } = questions;
  const { described } = opportunities;
  const idsOf = (role?: KindRole) =>
    nodes.filter(({ kind }) => !role || kinds.some((one) => one.id === kind && one.role === role)).map(({ id }) => id);
  const without = (asked: readonly (string | null | undefined)[], known: readonly string[]) =>
    asked.filter((id) => typeof id === 'string' && !known.includes(id)) as string[];
  const listed = [...opportunities.kept, ...opportunities.dismissed].flatMap((pair) => pair.split('~'));
  const named = [focus?.node, paths.from, paths.to, ...groups.off, ...Object.keys(groups.names)];
  return [
    ...without([...named, opportunities.actor, opportunities.met, ...listed], idsOf()),
    ...without([...filters.places, ...(described?.places ?? [])], idsOf('place')),
    ...without([...filters.themes, ...(described?.themes ?? []), ...opportunities.looksFor], idsOf('theme')),
    ...without(filters.sessions, idsOf('session')),
    ...without(
      [...filters.kinds, ...(described?.kinds ?? [])],
      kinds.map(({ id }) => id),
    ),
    ...without(
      filters.relations,
      relations.map(({ id }) => id),
    ),
    ...without(
      [...filters.editions, compare?.from, compare?.to],
      (meta.editions ?? []).map(({ id }) => id),
    ),
  ];
}

describe('an edit as a value', () => {
  test('leads from one dataset to the other and back, byte by byte', () => {
    fc.assert(
      fc.property(fc.array(anyBlow, { maxLength: 8 }), (blows) => {
        const before = tinySeminar();
        const after = blows.reduce(strike, before);
        const edit = toEdit(before, after);
        expect(JSON.stringify(applyEdit(before, edit))).toBe(JSON.stringify(after));
        expect(JSON.stringify(applyEdit(after, invert(edit)))).toBe(JSON.stringify(before));
        expect(invert(invert(edit))).toEqual(edit);
        if (isNoEdit(edit)) expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      }),
      { numRuns: 200 },
    );
  });

  test('does not hide that records that stay have changed places', () => {
    const before = tinySeminar();
    expect(() => toEdit(before, { ...before, nodes: before.nodes.toReversed() })).toThrow('places');
  });
});

test('a whole list that comes at once is placed at once: one by one each would look at all others', () => {
  const state = own();
  const ids = Array.from({ length: 60 }, (_none, index) => `new-${index}`);
  const places = (start: State, added: readonly string[]) =>
    change(start, added.reduce(withNode, start.document.dataset)).document.places;
  const { width, height } = state.moment.stage;
  const standing = new Map([...(places(state, ids) ?? [])].filter(([id]) => !ids.includes(id)));
  const beside = findPlacesBeside(standing, new Map(ids.map((id) => [id, []])), [width / 2, height / 2]);
  expect(new Map(places(state, ids) ?? [])).toEqual(new Map([...standing, ...beside]));
  // A few find the nearest place that is free.
  expect(places(state, ids.slice(0, 1))?.get('new-0')).not.toEqual(beside.get('new-0'));
});

describe('a history', () => {
  test('any edits, all taken back, are the start; made again, they are the end', () => {
    fc.assert(
      fc.property(fc.array(anyBlow, { minLength: 1, maxLength: 12 }), (blows) => {
        const start = own();
        let state = start;
        for (const [at, blow] of blows.entries()) {
          state = change(state, strike(state.document.dataset, blow), { at: at * 10_000 });
        }
        const end = bytes(state);
        const steps = state.document.past.length;
        while (canUndo(state)) state = applyUndo(state);
        expect(bytes(state)).toBe(bytes(start));
        for (let step = 0; step < steps; step++) state = applyRedo(state);
        expect(bytes(state)).toBe(end);
      }),
      { numRuns: 100 },
    );
  });

  test('never lets selection, filters, questions, focus or the address speak of what is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyBlow, fc.nat(30), fc.boolean()), { maxLength: 12 }), (turns) => {
        let state = own();
        for (const [blow, chosen, isUndo] of turns) {
          const { nodes } = state.document.dataset;
          state = askAll(state, chosen);
          expect(parseAddress(formatAddress(state.session), selectNetwork(state)).notices).toEqual([]);
          const ranked = nodes.map((_node, index) => ({ node: index, value: 1 }));
          const actors = { ...NO_ANSWERS.actors, answer: { measure: 'degree', actors: ranked } as const };
          const structure = selectStructure(state);
          state = withMoment(state, { answers: { ...NO_ANSWERS, actors: actors as never } });
          state = isUndo ? applyUndo(state) : change(state, strike(state.document.dataset, blow));
          const network = selectNetwork(state);
          // Answers speak of nodes by their place.
          if (selectStructure(state) !== structure) expect(state.moment.answers).toBe(NO_ANSWERS);
          for (const id of state.session.selection) expect(network.nodeIndex.has(id)).toBe(true);
          expect(state.session.edge === null || network.edgeIndex.has(state.session.edge)).toBe(true);
          for (const id of [state.moment.hover, state.moment.cursor]) {
            expect(id === null || network.nodeIndex.has(id)).toBe(true);
          }
          expect(parseAddress(formatAddress(state.session), network).notices).toEqual([]);
          expect(listVain(state)).toEqual([]);
          const positions = selectPositions(state);
          expect(positions).toHaveLength(network.nodes.length * 2);
          expect(positions.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the last two hundred steps', () => {
    let state = own();
    for (let step = 0; step < 230; step++) {
      state = change(state, rename(state.document.dataset, 'ada', `Ada ${step}`), { at: step * 10_000 });
    }
    expect(state.document.past).toHaveLength(200);
  });

  test('takes what is typed into one field without a rest for one step, and another field for another', () => {
    const start = own();
    const type = (state: State, name: string, at: number, field = 'nodes/ada/label') =>
      change(state, rename(state.document.dataset, 'ada', name), { at, field });
    const typed = type(type(type(start, 'A', 0), 'Ad', 500), 'Ado', 2400);
    expect(typed.document.past).toHaveLength(1);
    expect(bytes(applyUndo(typed))).toBe(bytes(start));
    expect(type(typed, 'Adolf', 5000).document.past).toHaveLength(2);
    expect(type(typed, 'Adolf', 2500, 'nodes/ada/short').document.past).toHaveLength(2);
  });

  test('a new edit after an undo ends what could be made again', () => {
    const one = change(own(), rename(tinySeminar(), 'ada', 'Ada One'));
    const back = applyUndo(one);
    expect(back.document.future).toHaveLength(1);
    expect(change(back, rename(back.document.dataset, 'ada', 'Ada Two')).document.future).toEqual([]);
  });

  test('undo brings the selection back, and the node at its place', () => {
    const start = applyMove(applySelect(own(), 'ada'), 'ada', 12, 34, 0);
    const gone = change(start, without(start.document.dataset, 'ada'));
    expect(gone.session.selection).toEqual([]);
    const back = applyUndo(gone);
    expect(back.session.selection).toEqual(['ada']);
    const node = selectNetwork(back).nodeIndex.get('ada') ?? -1;
    expect([...selectPositions(back).slice(node * 2, node * 2 + 2)]).toEqual([12, 34]);
  });

  test('what was compared is compared again once the edition that had gone is back, also in the address', () => {
    const later = twoEvents();
    const { editions: _all, ...meta } = later.meta;
    const joined = change(own({ ...later, meta, nodes: later.nodes.slice(0, 4), edges: [] }), later);
    const compared = applyCompare(joined, toUsualPair(later.meta.editions ?? []));
    const back = applyUndo(compared);
    expect(back.session.compare).toBeNull();
    const again = applyRedo(back);
    expect(formatAddress(again.session)).toBe(formatAddress(compared.session));
    expect(formatAddress(again.session)).toMatch('compare=2018..2019');
    // Whoever ended it meanwhile is not led back.
    expect(applyRedo(applyUndo(applyCompare(again, null))).session.compare).toBeNull();
  });
});

describe('whose network it is', () => {
  test.each(['published', 'file'] as const)('one that is %s is never edited', (origin) => {
    const state = stateOf({ ...seminar(), origin });
    const edited = change(state, rename(state.document.dataset, 'icci', 'Other'));
    expect(edited).toBe(state);
    expect(applyUndo(state)).toBe(state);
  });
});

describe('no more is taken than opens again, and that is told', () => {
  const start = own();
  const tiny = tinySeminar();
  const ties = (count: number, ends: readonly string[]): Dataset => ({
    ...tiny,
    edges: Array.from({ length: count }, (_, place) => ({
      id: `e${place}`,
      source: ends[place % ends.length] ?? '',
      target: ends[(place + 1) % ends.length] ?? '',
      relation: tiny.relations[0]?.id ?? '',
      layer: 'stated',
    })),
  });
  const people = (count: number): Dataset => ({
    ...tiny,
    nodes: Array.from({ length: count }, (_, place) => ({ ...at(tiny.nodes, 0), id: `n${place}` })),
    edges: [],
    corrections: [],
  });
  test.each([
    ['ties between two', ties(MOST_PARALLEL + 1, ['ada', 'budi']), 'manyBetween', MOST_PARALLEL],
    ['ties', ties(MOST_TIES + 1, ['ada', 'budi']), 'manyTies', MOST_TIES],
    ['entries', people(MOST_NODES + 1), 'manyNodes', MOST_NODES],
  ])('%s', (_name, dataset, key, most) => {
    const { document, moment } = change(start, dataset);
    expect(document).toBe(start.document);
    expect(moment.notices).toEqual([{ key, values: { most } }]);
  });
  test('what is just enough is taken', () => {
    expect(change(start, ties(MOST_PARALLEL, ['ada', 'budi'])).moment.notices).toEqual([]);
  });

  test('from the last row of the table, from the form and from the map alike; nothing that is not there is chosen', () => {
    const full = stateOf({ ...start.document, dataset: ties(MOST_PARALLEL, ['ada', 'budi']) });
    const { relation, source, target } = at(full.document.dataset.edges, 0);
    const tied = applyTieBetween(full, [{ id: source }, { id: target }], { relation }, 1);
    const drawn = applyTieTo(applyTying(full, source), target, 1);
    for (const next of [tied, drawn, applyAddTie(full, source, relation, target, 1)]) {
      expect(next.moment.notices).toMatchObject([{ key: 'manyBetween' }]);
      expect(next.document).toBe(full.document);
      expect(next.session.edge).toBe(null);
    }
  });
});

describe('places', () => {
  const at = (state: State, id: string) => {
    const node = selectNetwork(state).nodeIndex.get(id) ?? -1;
    return [...selectPositions(state).slice(node * 2, node * 2 + 2)];
  };

  test('old nodes do not move when nodes come and go', () => {
    const start = own();
    const more = change(start, withNode(start.document.dataset, 'new'));
    const less = change(more, without(more.document.dataset, 'budi'));
    for (const { id } of less.document.dataset.nodes) if (id !== 'new') expect(at(less, id)).toEqual(at(start, id));
  });

  test('a new node stands clear of every other, or where it was put', () => {
    let state = own();
    for (let count = 0; count < 30; count++) state = change(state, withNode(state.document.dataset, `new-${count}`));
    const all = state.document.dataset.nodes.map(({ id }) => at(state, id));
    for (let count = 0; count < 30; count++) {
      const [x = 0, y = 0] = at(state, `new-${count}`);
      const distances = all.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)).filter((distance) => distance > 0);
      expect(Math.min(...distances)).toBeGreaterThan(60);
    }
    const put = change(own(), withNode(tinySeminar(), 'new'), { places: new Map([['new', [5, 6]]]) });
    expect(at(put, 'new')).toEqual([5, 6]);
  });

  test('no old node moves, whatever is done to their ties', () => {
    const start = change(own(), withNode(tinySeminar(), 'alone'), { places: new Map([['alone', [900, 900]]]) });
    let state = start;
    const tied = withTie(state.document.dataset, 'ada', 'alone');
    for (const dataset of [tied, removeTies(tied, ['ada.alone']), joinNodes(tied, 'ada', 'alone')]) {
      state = change(state, dataset);
      for (const { id } of state.document.dataset.nodes) expect(at(state, id)).toEqual(at(start, id));
      const back = applyUndo(state);
      for (const { id } of start.document.dataset.nodes) expect(at(back, id)).toEqual(at(start, id));
    }
  });

  test('the view stays as it was, and nothing is to be reset that nobody has set', () => {
    const found = applySettled(
      own(),
      'open',
      selectPositions(own()).map((value) => value * 3),
      0,
    );
    for (const before of [own(), own({ ...tinySeminar(), nodes: [], edges: [], corrections: [] }), found]) {
      const more = change(before, addNode(before.document.dataset, 'person', 'New').dataset);
      expect([selectCamera(more), toHandView(more)]).toEqual([selectCamera(before), null]);
    }
    expect(change(own(), withNode(tinySeminar(), 'new')).session.camera).toBeNull();
  });
});
