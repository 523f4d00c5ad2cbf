// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCommands } from '../../src/app/use-commands.ts';
import type { SessionState } from '../../src/store/state.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';
import { renderView } from '../drivers/render-view.tsx';

function Commands() {
  useCommands();
  return null;
}
const tell = ({ store, user }: ReturnType<typeof renderView>) => ({
  user,
  names: () => store.getState().document.dataset.nodes.map(({ label }) => label.en),
});
const openPanel = (session: Partial<SessionState> = {}) => tell(renderEditor('tiny', session, <Commands />));
const openTable = () =>
  tell(renderView([<Commands key="0" />, <TableView key="1" />], 'tiny', {}, {}, { origin: 'own', id: 'mine' }));
const fieldOf = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

/** Whether a key is left to the field that has the focus. */
const isFields = (key: 'z' | 'Z') =>
  fireEvent.keyDown(document.activeElement!, { key, ctrlKey: true, shiftKey: key === 'Z' });
/** What browsers do, which keep a history of each field; jsdom keeps none. */
function undoInField(field: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  fireEvent(field, new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
}

test('in a field that has just been emptied they are the network’s: what was added goes, and comes again', async () => {
  const { user, names } = openPanel();
  await user.type(fieldOf('Name'), 'Dee{Enter}');
  expect([names().at(-1), fieldOf('Name').value]).toEqual(['Dee', '']);
  await user.keyboard(UNDO);
  await waitFor(() => expect(names()).not.toContain('Dee'));
  await user.keyboard(REDO);
  await waitFor(() => expect(names()).toContain('Dee'));
  expect(document.activeElement).toBe(fieldOf('Name'));
});

test('in a field that was typed in they are the field’s, until it has nothing more to take back', async () => {
  const { user, names } = openPanel();
  await user.type(fieldOf('Name'), 'Dee{Enter}Eve');
  expect(isFields('z')).toBe(true);
  undoInField(fieldOf('Name'), '');
  expect(isFields('Z')).toBe(true);
  expect(isFields('z')).toBe(false);
  await waitFor(() => expect(names()).not.toContain('Dee'));
});

test('what the network takes back shows in the field that has the focus', async () => {
  const { user, names } = openPanel({ selection: ['ada'] });
  await user.type(fieldOf('Name'), 'x', { initialSelectionStart: 8, initialSelectionEnd: 8 });
  undoInField(fieldOf('Name'), 'Ada Lind');
  await user.keyboard(UNDO);
  await waitFor(() => expect([names().includes('Ada Lind'), fieldOf('Name').value]).toEqual([true, 'Ada Lind']));
});

test('in a cell that nobody has typed in since it was reached they are the network’s, in a list as well', async () => {
  const { user, names } = openTable();
  await user.type(fieldOf('Name: Ada Lind'), 'x');
  expect(isFields('z')).toBe(true);
  await user.keyboard('{Enter}');
  expect(names()).toContain('Ada Lindx');
  await user.keyboard(UNDO);
  await waitFor(() => expect(names()).toContain('Ada Lind'));
  screen.getByRole('combobox', { name: 'Kind: Ada Lind' }).focus();
  await user.keyboard(REDO);
  await waitFor(() => expect(names()).toContain('Ada Lindx'));
});
