// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { hearPresses, redoPresses } from '../../src/app/early-presses.ts';

/** A page as built, or as the app makes it: other words and other ids. */
function showPage(words: (word: string) => string, id: string, more = ''): void {
  document.body.innerHTML = `<div id="root"><main class="main">
    <input id="search-input" aria-keyshortcuts="/" placeholder="${words('search')}">
    <div class="tabs">${['a', 'b', 'c'].map((tab) => `<button role="tab">${words(tab)}</button>`).join('')}</div>
    <fieldset class="kinds">${more}${[1, 2, 3].map((row) => `<label class="row"><input type="checkbox" id="${id}${row}" class="box">${words('kind')}</label>`).join('')}</fieldset>
    <details><summary class="fold">${words('more')}</summary></details>
    ${more && '<p class="notice">.</p>'}
  </main></div>`;
}

const all = <Found extends HTMLElement>(selector: string) => [...document.querySelectorAll<Found>(selector)];
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('what is pressed before the app is there is done when it is, whatever its language: the last of a kind, boxes and fields as they stand', () => {
  showPage((word) => `English ${word}`, '_R_1');
  hearPresses();
  const [first, second, third] = all<HTMLInputElement>('.box');
  for (const box of [first, second, third, second]) box?.click();
  const [one, , three] = all('[role=tab]');
  three?.click();
  one?.click();
  expect(all('[role=tab]').map((tab) => tab.hasAttribute('data-heard'))).toEqual([true, false, false]);
  expect(one?.getAttribute('aria-busy')).toBe('true');
  all('summary')[0]?.click();
  for (const key of ['n', 'f', '/']) press(key);
  const [field] = all<HTMLInputElement>('#search-input');
  expect(document.activeElement?.id).toBe('search-input');
  if (field) type(field, 'coop');

  showPage((word) => `Indonesia ${word}`, '_R_7', '<p class="hint">.</p>');
  const tabs = all('[role=tab]').map((tab) => vi.spyOn(tab, 'click'));
  const keys = vi.fn();
  document.addEventListener('keydown', ({ key }) => keys(key));
  redoPresses();
  expect(all<HTMLInputElement>('.box').map(({ checked }) => checked)).toEqual([true, false, true]);
  expect(tabs.map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  expect(all<HTMLDetailsElement>('details')[0]?.open).toBe(true);
  expect(all<HTMLInputElement>('#search-input')[0]?.value).toBe('coop');
  expect(document.activeElement?.id).toBe('search-input');
  expect(keys.mock.calls).toEqual([['f']]);
});

test('what is typed after the app has taken the page over, and before it listens, still goes to the field', () => {
  showPage((word) => word, '_R_1');
  hearPresses();
  press('/');
  const [field] = all<HTMLInputElement>('#search-input');
  if (field) type(field, 'pet');
  showPage((word) => word, '_R_7');
  const keys = vi.fn();
  document.addEventListener('keydown', ({ key }) => keys(key));
  for (const key of ['e', 'r']) press(key);
  keys.mockClear();
  redoPresses();
  expect(all<HTMLInputElement>('#search-input')[0]?.value).toBe('peter');
  expect(document.activeElement?.id).toBe('search-input');
  expect(keys).not.toHaveBeenCalled();
});

test('Enter in a field comes after its text, and not where more was typed since', async () => {
  for (const [isLast, keys] of [
    [true, ['Enter']],
    [false, []],
  ] as const) {
    showPage((word) => word, '_R_1');
    hearPresses();
    const [early] = all<HTMLInputElement>('#search-input');
    early?.focus();
    if (early) type(early, 'chin');
    press('Enter');
    if (early && !isLast) type(early, 'china');

    showPage((word) => word, '_R_7');
    const [field] = all<HTMLInputElement>('#search-input');
    const heard: string[] = [];
    field?.addEventListener('keydown', ({ key }) => heard.push(`${key} ${field.value}`));
    redoPresses();
    // What has been written is rendered first.
    expect(heard).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(keys.map((key) => `${key} chin`));
    expect(field?.value).toBe(isLast ? 'chin' : 'china');
  }
});

test('what has become another control is left alone, and what the app hears itself is not done twice', () => {
  showPage((word) => word, '_R_1');
  hearPresses();
  all<HTMLInputElement>('.box')[1]?.click();
  all('[role=tab]')[1]?.click();
  showPage((word) => word, '_R_7');
  all('.row')[2]?.remove();
  all('[role=tab]')[1]?.setAttribute('disabled', '');
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  redoPresses();
  expect(pressed).not.toHaveBeenCalled();
  all('[role=tab]')[0]?.click();
  redoPresses();
  expect(pressed).toHaveBeenCalledTimes(1);
});
