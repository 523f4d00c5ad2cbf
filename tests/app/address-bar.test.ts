// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { FRAME_BAR, SITE_BAR, toFileBar } from '../../src/app/sync/address-bar.ts';

beforeEach(() => history.replaceState(null, '', '/map/?lang=en#note'));

test('the site keeps what stands behind #', () => {
  SITE_BAR.write({ opened: 0 }, '?lang=id', true);
  expect(location.search + location.hash).toBe('?lang=id#note');
  expect(SITE_BAR.read()).toBe('?lang=id');
  expect(history.state).toEqual({ opened: 0 });
});

test('a frame stays a frame and adds no steps to the page around it', () => {
  const steps = history.length;
  FRAME_BAR.write({}, '?lang=id', true);
  expect(location.search).toBe('?lang=id&embed=1');
  expect(history.length).toBe(steps);
});

test('a file writes behind # alone; without anything there it is the view it was made of', () => {
  history.replaceState(null, '', '/map.html');
  const bar = toFileBar('?lang=id&theme=dark');
  expect(bar.read()).toBe('?lang=id&theme=dark');
  bar.write({}, '?lang=en&q=a%20b', true);
  expect(location.pathname + location.search).toBe('/map.html');
  expect(bar.read()).toBe('?lang=en&q=a%20b');
});

test('a file hears an address of the site’s kind, until it has one of its own', () => {
  const bar = toFileBar('?lang=id');
  for (const [search, view] of [
    ['?select=ada&lang=en', '?select=ada&lang=en'],
    ['?v=2&utm_source=mail', '?lang=id'],
    ['', '?lang=id'],
  ] as const) {
    history.replaceState(null, '', `/map.html${search}`);
    expect(bar.read()).toBe(view);
  }
  history.replaceState(null, '', '/map.html?select=ada');
  bar.write({}, '?lang=en&select=bo', true);
  expect(bar.read()).toBe('?lang=en&select=bo');
});

test('where the browser refuses, the view goes on', () => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  expect(() => SITE_BAR.write({}, '?lang=id', true)).not.toThrow();
});

test('an ampersand that came as &#38; is no fragment: it is read, and not written again', () => {
  history.replaceState(null, '', '/?lang=en&#38;place=a');
  expect(SITE_BAR.read()).toBe('?lang=en&#38;place=a');
  SITE_BAR.write({}, '?lang=en&place=a', false);
  expect(location.search + location.hash).toBe('?lang=en&place=a');
});
