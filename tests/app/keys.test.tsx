// @vitest-environment jsdom
import { fireEvent, screen, act as settle } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { COMMANDS } from '../../src/app/commands.ts';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import { applySheet } from '../../src/store/preferences.ts';
import { PANELS, type SessionState } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

const KEYS = COMMANDS.flatMap(({ keys, makes }) => (makes ? [] : keys)).filter((key) => key.length === 1);
/** The map's own keys, which do there what they do elsewhere. */
const MAP_KEYS = ['0', '+', '=', '-'];
/** What is operated with Space, Enter and arrows alone: a letter typed there is meant for the page. */
const PLAIN = 'button, a[href], summary, input[type=checkbox], input[type=radio], [tabindex]:not([role])';
const FIELD = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';

let ran: string[] = [];

beforeEach(() => {
  stubPage();
  saveShortcutPreference(true);
  ran = [];
  // Nobody types these as a word.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  for (const command of COMMANDS) {
    vi.spyOn(command, 'isEnabled').mockReturnValue(true);
    vi.spyOn(command, 'run').mockImplementation(() => void ran.push(command.id));
  }
});

const STOPS = 'button, a[href], summary, input, select, textarea, [tabindex], [contenteditable]';
/** An opened list, whose first letters lead to its options: a menu, a list that is unfolded in a facet, options. */
const isInList = (stop: Element) =>
  stop.closest('fieldset details[open], [role=listbox]') !== null ||
  stop.matches('button[aria-expanded=true]') ||
  stop.closest('div')?.matches('button[aria-expanded=true] + div') === true;

/** What an element is, so that one of a long list of buttons stands for all of them. */
function shapeOf(stop: HTMLElement): string {
  const { tagName, className, parentElement: parent } = stop;
  const own = ['role', 'type', 'contenteditable'].map((name) => stop.getAttribute(name));
  return [tagName, className, ...own, stop.id, parent?.tagName, parent?.className, isInList(stop)].join();
}

/** Types every single-key command on every stop of the page; of stops that are alike, on the first. */
function typeEverywhere(): void {
  const seen = new Set<string>();
  for (const stop of document.querySelectorAll<HTMLElement>(STOPS)) {
    if (stop.matches('[type=file], :disabled')) continue;
    const shape = shapeOf(stop);
    if (seen.has(shape)) continue;
    seen.add(shape);
    const isField = stop.matches(FIELD);
    const isMeant = isField || isInList(stop);
    expect(isMeant || stop.matches(PLAIN) || stop.matches('[role=tab], [role=tabpanel]'), shape).toBe(true);
    const wrong = KEYS.filter((key) => {
      if (stop.id === FOCUS_TARGETS.graph && MAP_KEYS.includes(key)) return false;
      ran = [];
      fireEvent.keyDown(stop, { key });
      return ran.length !== (isMeant ? 0 : 1);
    });
    expect(wrong, `on ${shape}`).toEqual([]);
  }
}

const QUESTIONS: Partial<SessionState>[] = [
  ...PANELS.map((panel) => ({ panel })),
  { selection: ['kayuh'] },
  { view: 'outline' },
  { view: 'table' },
];

test.each(QUESTIONS)('a letter typed on a control that takes letters runs no command: %j', async (session) => {
  renderView(<App />, 'tiny', session);
  for (const list of document.querySelectorAll('details')) {
    list.open = true;
    fireEvent(list, new Event('toggle'));
  }
  await settle(async () => {});
  expect(document.querySelectorAll('fieldset details[open] input').length).toBeGreaterThan(3);
  typeEverywhere();
});

test('a letter typed in the opened menu runs no command, and in the closed one it does', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  const opener = screen.getByRole('button', { name: 'More' });
  fireEvent.keyDown(opener, { key: 'o' });
  expect(ran).toEqual(['open']);
  await user.click(opener);
  typeEverywhere();
  settle(() => act(store, applySheet, null));
});

test('a letter typed on an opened list narrows it', async () => {
  vi.restoreAllMocks();
  stubPage();
  const { user } = renderView(<App />, 'seminar');
  const [summary] = [...document.querySelectorAll<HTMLElement>('fieldset summary')].filter((each) =>
    /place/i.test(each.textContent ?? ''),
  );
  await user.click(summary as HTMLElement);
  const list = summary?.closest('details') as HTMLDetailsElement;
  fireEvent(list, new Event('toggle'));
  summary?.focus();
  await user.keyboard('ho');
  const field = list.querySelector<HTMLInputElement>('input[type=text]');
  expect(document.activeElement).toBe(field);
  expect(field?.value).toBe('ho');
});
