// @vitest-environment jsdom
import { expect, test } from 'vitest';

const displayOf = (element: Element) => getComputedStyle(element).display;

test('a style that is kept follows every change, as jsdom’s own does', () => {
  document.body.innerHTML = '<main><p>Words</p></main>';
  const main = document.body.firstElementChild as HTMLElement;
  const words = main.firstElementChild as HTMLElement;
  expect(displayOf(words)).toBe('block');
  expect(getComputedStyle(words)).toBe(getComputedStyle(words));
  words.hidden = true;
  expect(displayOf(words)).toBe('none');
  words.hidden = false;
  words.style.display = 'flex';
  expect(displayOf(words)).toBe('flex');
  main.style.visibility = 'hidden';
  expect(getComputedStyle(words).visibility).toBe('hidden');
  main.remove();
  words.style.display = '';
  expect(displayOf(words)).toBe('block');
  document.body.append(words);
  expect(getComputedStyle(words).visibility).toBe('visible');
});

test('a label follows its field', () => {
  document.body.innerHTML = '<label for="b">Words</label><input id="a"><input id="b">';
  const label = document.body.firstElementChild as HTMLLabelElement;
  const [a, b] = document.querySelectorAll('input');
  expect(label.control).toBe(b);
  expect([...(b?.labels ?? [])]).toEqual([label]);
  label.htmlFor = 'a';
  expect(label.control).toBe(a);
  expect([...(b?.labels ?? [])]).toEqual([]);
  a?.remove();
  expect(label.control).toBeNull();
});
