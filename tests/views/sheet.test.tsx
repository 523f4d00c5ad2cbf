// @vitest-environment jsdom
import { screen, act as settle, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { applyNodeChange } from '../../src/store/edits.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { act } from '../../src/store/store.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const plain = (text: string) => ({ en: text, id: text, own: text });
const small: Dataset = (() => {
  const { dataset } = tinyNetwork(
    [
      { id: 'cy', kind: 'person', name: 'Cy', about: 'Draws.' },
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'hub', kind: 'initiative', name: 'Hub' },
    ],
    [tie('ann knows cy')],
  );
  return { ...dataset, nodes: dataset.nodes.map((node) => ({ ...node, label: plain(node.label.en) })) };
})();

const own = { origin: 'own', id: 'mine' } as const;
const openSheet = (dataset: Dataset = small, session = {}) => renderView(<TableView />, dataset, session, {}, own);
const cell = (name: string) =>
  screen.getByRole<HTMLTextAreaElement>(/^Kind|: Kind/.test(name) ? 'combobox' : 'textbox', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const names = () => screen.getAllByRole('rowheader').map((header) => within(header).getByRole('textbox').textContent);

describe('cells', () => {
  test('of a network that is not one’s own are words, not fields', () => {
    renderView(<TableView />, small);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.getByRole('rowheader', { name: 'Ann' })).toBeTruthy();
  });

  test('change the network as one types: one step of the history', async () => {
    const { user, store } = openSheet();
    await user.clear(cell('Description: Cy'));
    await user.type(cell('Description: Cy'), 'Paints');
    const { dataset, past } = store.getState().document;
    expect(dataset.nodes[0]?.description?.en).toBe('Paints');
    expect(past).toHaveLength(1);
    await user.clear(cell('Description: Cy'));
    expect(store.getState().document.dataset.nodes[0]).not.toHaveProperty('description');
  });

  test('take no blank name, say so, and show the old one again', async () => {
    const { user, store } = openSheet();
    await user.clear(cell('Name: Ann'));
    expect(screen.getByText('A name is needed: “Ann” stays.')).toBeTruthy();
    expect(cell('Name: Ann').getAttribute('aria-invalid')).toBe('true');
    expect(store.getState().document.past).toEqual([]);
    await user.tab();
    expect(cell('Name: Ann').value).toBe('Ann');
    expect(screen.queryByText(/A name is needed/)).toBeNull();
  });

  test('bring back what was there with Esc', async () => {
    const { user, store } = openSheet();
    await user.type(cell('Name: Ann'), 'a{Escape}');
    expect(cell('Name: Ann').value).toBe('Ann');
    expect(store.getState().document.dataset.nodes[1]?.label.en).toBe('Ann');
  });

  test('choose a kind', async () => {
    const { user, store } = openSheet();
    await user.selectOptions(cell('Kind: Ann'), 'place');
    expect(store.getState().document.dataset.nodes[1]?.kind).toBe('place');
  });

  test('write the language of the page where a text has several', async () => {
    const dataset = { ...small, nodes: small.nodes.map((node) => ({ ...node, label: { en: 'Sea', id: 'Laut' } })) };
    const { user, store } = openSheet({ ...dataset, nodes: dataset.nodes.slice(0, 1), edges: [] });
    settle(() => act(store, applyLanguage, 'id'));
    await user.type(await screen.findByRole('textbox', { name: 'Nama: Laut' }), 'an');
    expect(store.getState().document.dataset.nodes[0]?.label).toMatchObject({ en: 'Sea', id: 'Lautan' });
  });

  test('stay in their place while what they sort by is typed, and sort when asked', async () => {
    const { user } = openSheet();
    expect(names()).toEqual(['Cy', 'Ann', 'Hub', '']);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Ann', 'Cy', 'Hub', '']);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await user.type(cell('Name: Ann'), 'Wye', { initialSelectionStart: 0, initialSelectionEnd: 3 });
    expect(names()[0]).toBe('Wye');
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBeNull();
  });

  test('stay listed while one types what the search no longer finds', async () => {
    const { user } = openSheet(small, { query: 'Ann' });
    expect(await screen.findByText('Only what matches “Ann”.')).toBeTruthy();
    await user.clear(cell('Name: Ann'));
    await user.type(cell('Name: Ann'), 'Zoe');
    expect(focused()).toBe('Name: Zoe');
  });
});

describe('keys', () => {
  test('arrows, Enter and Tab lead from cell to cell', async () => {
    const { user } = openSheet();
    await user.tab();
    while (focused() !== 'Name: Cy') await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Name: Ann');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Kind: Ann');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Kind: Hub');
    await user.keyboard('{Shift>}{Enter}{/Shift}{ArrowLeft}');
    expect(focused()).toBe('Name: Ann');
    await user.keyboard('{Tab}{Tab}{Enter}');
    expect(focused()).toBe('Name: Hub');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Name: Cy');
  });

  test('arrows move inside a text that one is writing', async () => {
    const { user } = openSheet();
    await user.type(cell('Name: Cy'), 'x', { initialSelectionStart: 2, initialSelectionEnd: 2 });
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Name: Cyx');
  });

  test('Tab leaves the table from the last row too, which has fewer cells; an arrow from beyond them leads to its last', async () => {
    const { user } = openSheet();
    await user.click(cell('New entry: name'));
    await user.tab();
    await user.tab();
    await user.tab();
    expect(focused()).toBe('New entry: Short name');
    await user.tab();
    expect(document.activeElement?.closest('table')).toBeNull();
    await user.click(cell('Short name: Hub'));
    await user.tab();
    expect(focused()).toBe('Details of Hub, 0 ties');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('New entry: Short name');
  });

  test('reach the row for one more once all others are gone', async () => {
    const { user } = openSheet();
    for (const name of ['Cy with 1 tie', 'Ann', 'Hub'])
      await user.click(screen.getByRole('button', { name: `Delete ${name}` }));
    expect(cell('New entry: name').tabIndex).toBe(0);
  });

  test('Tab leaves the table from the last cell of a row', async () => {
    const { user } = openSheet();
    await user.click(cell('Name: Ann'));
    await user.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}');
    expect(focused()).toBe('Delete Ann with 1 tie');
    await user.tab();
    expect(document.activeElement?.closest('table')).toBeNull();
  });
});

describe('the last row', () => {
  const added = (store: ReturnType<typeof openSheet>['store']) => store.getState().document.dataset.nodes.slice(3);

  test('adds an entry by Enter and waits for the next: six people are six lines', async () => {
    const { user, store } = openSheet();
    await user.click(cell('New entry: name'));
    await user.keyboard('Dee{Enter}Eve{Enter}');
    expect(added(store).map(({ label }) => label.en)).toEqual(['Dee', 'Eve']);
    expect(store.getState().document.past).toHaveLength(2);
    expect(focused()).toBe('New entry: name');
    expect(cell('New entry: name').value).toBe('');
    await user.keyboard('eve{Enter}');
    expect(screen.getByText(/^There was a “eve” already: now there are two/)).toBeTruthy();
  });

  test('keeps who adds at the end, however many pages that makes', async () => {
    const nodes = Array.from({ length: 50 }, (_, place) => ({
      ...small.nodes[1],
      id: `n${place}`,
      label: plain(`N${place}`),
    }));
    const { user, store } = openSheet({ ...small, nodes, edges: [] } as Dataset);
    await user.click(cell('New entry: name'));
    await user.keyboard('Dee{Enter}Eve{Enter}');
    expect(store.getState().document.dataset.nodes).toHaveLength(52);
    expect(screen.getByText('Page 2 of 2')).toBeTruthy();
    expect(focused()).toBe('New entry: name');
  });

  test('adds all of its cells as one step; the kind stays for the next', async () => {
    const { user, store } = openSheet();
    await user.click(cell('New entry: name'));
    await user.keyboard('Lab{Tab}');
    await user.selectOptions(cell('New entry: Kind'), 'initiative');
    await user.keyboard('{Tab}Makes things{Enter}Den{Enter}');
    expect(added(store)).toMatchObject([
      { label: { en: 'Lab' }, kind: 'initiative', description: { en: 'Makes things' } },
      { label: { en: 'Den' }, kind: 'initiative' },
    ]);
    expect(store.getState().document.past).toHaveLength(2);
  });

  test('adds when one leaves it, and not when Esc empties it or nothing was named', async () => {
    const { user, store } = openSheet();
    await user.click(cell('New entry: name'));
    await user.keyboard('Nobody{Escape}');
    await user.click(cell('Name: Ann'));
    await user.click(cell('New entry: Description'));
    await user.keyboard('Nameless{Enter}');
    expect(added(store)).toEqual([]);
    await user.click(cell('New entry: name'));
    await user.keyboard('Dee');
    await user.click(cell('Name: Ann'));
    expect(added(store).map(({ label }) => label.en)).toEqual(['Dee']);
  });
});

describe('cells from a spreadsheet', () => {
  const paste = async (user: ReturnType<typeof openSheet>['user'], name: string, text: string) => {
    await user.click(cell(name));
    await user.paste(text);
  };

  test('go in from the cell on, rows beyond the end are new, and it is told what was left', async () => {
    const { user, store } = openSheet();
    await user.click(screen.getByRole('button', { name: 'Name' }));
    await paste(user, 'Name: Hub', 'Hub of arts\tinitiative\nDee\tPlace\nEve\tClub\n\tPlace\n');
    expect(store.getState().document.dataset.kinds.at(-1)?.label.en).toBe('Club');
    await user.click(screen.getByRole('button', { name: 'Paste without' }));
    const { dataset, past } = store.getState().document;
    expect(dataset.nodes.map(({ label, kind }) => `${label.en} ${kind}`)).toEqual([
      'Cy person',
      'Ann person',
      'Hub of arts initiative',
      'Dee place',
      'Eve person',
    ]);
    expect(past).toHaveLength(1);
    expect(screen.getAllByRole('status').map((said) => said.textContent)).toContain(
      '2 new entries and 2 cells pasted. No kind is called “Club”. 2 cells were left out: without a name, too long, or with no column for it.',
    );
    act(store, applyUndo);
    await waitFor(() => expect(screen.queryByText(/cells pasted/)).toBeNull());
    expect(store.getState().document.dataset.kinds.some(({ label }) => label.en === 'Club')).toBe(false);
  });

  test('name a kind that is not there: it is made in the same step, told, and can be left out', async () => {
    const { user, store } = openSheet();
    await paste(user, 'New entry: name', 'Eve\tClub\nFay\tclub\n');
    const { dataset, past } = store.getState().document;
    const club = dataset.kinds.at(-1);
    expect(dataset.kinds.filter(({ label }) => /^club$/i.test(label.en))).toHaveLength(1);
    expect(dataset.nodes.slice(-2).map(({ kind }) => kind)).toEqual([club?.id, club?.id]);
    expect(past).toHaveLength(1);
    expect(screen.getByText('2 new entries pasted. New kind: “Club”.').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Paste without' }));
    const without = store.getState().document;
    expect(without.dataset.kinds).toHaveLength(dataset.kinds.length - 1);
    expect(without.dataset.nodes.slice(-2).map(({ label, kind }) => `${label.en} ${kind}`)).toEqual([
      'Eve person',
      'Fay person',
    ]);
    expect(without.past).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Paste without' })).toBeNull();
  });

  test('offer to leave out only as long as nothing else has been changed', async () => {
    const { user, store } = openSheet();
    await paste(user, 'New entry: name', 'Eve\tClub');
    act(store, applyNodeChange, 'ann', { label: plain('Anna') }, Date.now(), 'label');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Paste without' })).toBeNull());
    expect(store.getState().document.dataset.nodes.at(-1)?.label.en).toBe('Eve');
  });

  test('below a header go where it says, whatever their order', async () => {
    const { user, store } = openSheet();
    await paste(user, 'New entry: name', 'Deskripsi\tPhone\tNama\nSings.\t12\tEve\n');
    const { label, description } = store.getState().document.dataset.nodes.at(-1) ?? {};
    expect([label?.en, description?.en]).toEqual(['Eve', 'Sings.']);
    expect(store.getState().document.dataset.nodes).toHaveLength(4);
  });

  test('from the last row on are all new', async () => {
    const { user, store } = openSheet();
    await paste(user, 'New entry: name', 'Dee\nEve');
    expect(store.getState().document.dataset.nodes).toHaveLength(5);
    expect(cell('New entry: name').value).toBe('');
  });

  test('that are one cell alone go into the text', async () => {
    const { user, store } = openSheet();
    await paste(user, 'Name: Ann', 'e\n');
    expect(store.getState().document.dataset.nodes[1]?.label.en).toBe('Anne');
  });
});

describe('ties', () => {
  const openTies = async () => {
    const opened = openSheet();
    await opened.user.click(screen.getByRole('tab', { name: 'Ties (1)' }));
    return opened;
  };
  const edges = (store: ReturnType<typeof openSheet>['store']) => store.getState().document.dataset.edges;

  test('are given another relation and certainty, or none, in place', async () => {
    const { user, store } = await openTies();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation: Ann knows Cy' }), 'founded');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Certainty: Ann founded Cy' }), 'not said');
    expect(edges(store)).toMatchObject([{ source: 'ann', relation: 'founded', target: 'cy' }]);
    expect(edges(store)[0]).not.toHaveProperty('certainty');
    await user.click(screen.getByRole('button', { name: 'Details: Ann founded Cy' }));
    expect(store.getState().session.edge).toBe('e0');
  });

  const end = (name: 'From' | 'To') => screen.getByRole<HTMLInputElement>('combobox', { name: `New tie: ${name}` });

  test('are added in the last row by names that need not be exact, and the focus is back at its start', async () => {
    const { user, store } = await openTies();
    await user.click(end('From'));
    await user.keyboard('HÜB');
    await user.selectOptions(screen.getByRole('combobox', { name: 'New tie: Relation' }), 'covers');
    await user.click(end('To'));
    await user.keyboard('c');
    await user.click(await screen.findByRole('option', { name: /^Cy/ }));
    expect(edges(store)[1]).toMatchObject({ source: 'hub', relation: 'covers', target: 'cy' });
    expect(store.getState().document.past.map(({ told }) => told.key)).toEqual(['tieAdded']);
    expect([end('From').value, end('To').value, focused()]).toEqual(['', '', 'New tie: From']);
  });

  test('say what such two are tied by: a relation chosen for one row goes on only where it can be meant', async () => {
    const { user, store } = await openTies();
    const tieTo = async (from: string, to: string) => {
      await user.click(end('From'));
      await user.keyboard(from);
      await user.click(await screen.findByRole('option', { name: new RegExp(`^${from}`) }));
      await user.click(end('To'));
      await user.keyboard(to);
      await user.click(await screen.findByRole('option', { name: new RegExp(`^${to}`) }));
      const { source, relation, target } = edges(store).at(-1)!;
      return `${source} ${relation} ${target}`;
    };
    const choose = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'New tie: Relation' });
    await user.selectOptions(choose(), 'founded');
    expect(await tieTo('Ann', 'Hub')).toBe('ann founded hub');
    expect(await tieTo('Ann', 'Cy')).toBe('ann knows cy');
    expect(await tieTo('Cy', 'Hub')).toBe('cy founded hub');
    // What somebody chose for the very row is theirs to say.
    await user.selectOptions(choose(), 'founded');
    expect(await tieTo('Cy', 'Ann')).toBe('cy founded ann');
  });

  test('bring along who is not there yet, in one step; what was only typed is told and stays', async () => {
    const { user, store } = await openTies();
    await user.click(end('From'));
    await user.keyboard('Ann');
    await user.click(end('To'));
    await user.keyboard('Nobody');
    await screen.findAllByRole('option', { name: /^New: “Nobody”/ });
    await user.click(screen.getByRole('tab', { name: 'Ties (1)' }));
    expect(screen.getByText('Nothing is called “Nobody”.')).toBeTruthy();
    expect(edges(store)).toHaveLength(1);
    await user.click(end('To'));
    await user.keyboard('{Enter}');
    const { dataset, past } = store.getState().document;
    expect(dataset.nodes.at(-1)).toMatchObject({ id: 'nobody', label: { en: 'Nobody' } });
    expect(edges(store)[1]).toMatchObject({ source: 'ann', target: 'nobody' });
    expect(past).toHaveLength(1);
    expect(screen.queryByText(/Nothing is called/)).toBeNull();
  });

  test('are taken from a spreadsheet, also where a relation is named from its other end', async () => {
    const { user, store } = await openTies();
    await user.click(screen.getByRole('combobox', { name: 'New tie: From' }));
    await user.paste('Ann\tcovers\tHub\tlow\nHub\tfounded by\tAnn\nAnn\tadores\tZoe\n');
    expect(edges(store).slice(1)).toMatchObject([
      { source: 'ann', relation: 'covers', target: 'hub', certainty: 'low' },
      { source: 'ann', relation: 'founded', target: 'hub' },
    ]);
    expect(store.getState().document.past).toHaveLength(1);
    expect(screen.queryByText(/New relation/)).toBeNull();
    expect(
      screen.getByText(/^2 new ties pasted. Nothing is called “adores” or “Zoe”. 1 row was left out/),
    ).toBeTruthy();
  });
});

describe('rows', () => {
  const remove = (name: string | RegExp) => screen.getByRole('button', { name });
  test('go by their button, with their ties; the focus goes on to the next row', async () => {
    const { user, store } = openSheet();
    await user.click(remove('Delete Ann with 1 tie'));
    expect(store.getState().document.dataset).toMatchObject({ edges: [], nodes: [{ id: 'cy' }, { id: 'hub' }] });
    expect(focused()).toBe('Delete Hub');
    expect(store.getState().document.past.at(-1)?.told.key).toBe('nodeRemoved');
  });

  test('go by the Delete key from a button; in a field it is the text’s own', async () => {
    const { user, store } = openSheet();
    await user.click(cell('Description: Cy'));
    await user.keyboard('{Delete}');
    expect(store.getState().document.dataset.nodes).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Details of Hub, 0 ties' }));
    await user.keyboard('{Delete}');
    expect(store.getState().document.dataset.nodes.map(({ id }) => id)).toEqual(['cy', 'ann']);
  });

  test('that are chosen together go together', async () => {
    const { user, store } = openSheet(small, { selection: ['ann', 'cy'] });
    await user.click(remove('Delete these 2 and their 1 tie'));
    expect(store.getState().document.dataset.nodes.map(({ id }) => id)).toEqual(['hub']);
    expect(store.getState().document.past).toHaveLength(1);
  });
});
