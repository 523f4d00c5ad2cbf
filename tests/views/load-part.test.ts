// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { latePart, useLatePart } from '../../src/views/late-part.ts';
import { LONGEST_WAIT, loadPart, NO_LIMIT, PartError, readAddress } from '../../src/views/load-part.ts';

/** As the build writes it; such a file is not there. */
const built = (name: string) => new Function(`return () => import(\`./${name}.js\`)`)() as () => Promise<unknown>;

const troubleOf = (load: () => Promise<unknown>) =>
  loadPart(load).then(
    () => 'none',
    (fault) => (fault instanceof PartError ? fault.trouble : 'not a PartError'),
  );

test('the address stands in the built function, and only there', () => {
  expect(readAddress(built('HelpDialog-abc_1'))).toBe('./HelpDialog-abc_1.js');
  expect(readAddress(() => Promise.resolve('one file'))).toBeNull();
});

describe('why a part did not come', () => {
  const answer = (status: number, type = 'text/javascript') =>
    new Response(null, { status, headers: { 'content-type': type } });
  test.each([
    ['no such file', answer(404), 'missing'],
    ['a page in place of it, as some servers answer', answer(200, 'text/html'), 'missing'],
    ['a server that is out of order', answer(503), 'unreachable'],
    ['it is there', answer(200), 'broken'],
  ])('%s', async (name, response, trouble) => {
    vi.stubGlobal('fetch', async () => response);
    expect(await troubleOf(built(name.replace(/\W/g, '')))).toBe(trouble);
  });

  test('it is there, and a file that it needs is not', async () => {
    const texts: Readonly<Record<string, string>> = {
      'whole.js': 'import{t as e}from"./near.js";e()',
      'near.js': "import'./whole.js';import {a} from './far.js'",
    };
    vi.stubGlobal('fetch', async (url: URL) => {
      const text = texts[url.pathname.split('/').at(-1) ?? ''];
      return text === undefined ? answer(404) : new Response(text, { headers: { 'content-type': 'text/javascript' } });
    });
    expect(await troubleOf(built('whole'))).toBe('missing');
  });

  test('no answer at all', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await troubleOf(built('nobody'))).toBe('unreachable');
  });

  test('code that the browser does not understand', async () => {
    expect(await troubleOf(() => Promise.reject(new SyntaxError('Unexpected token')))).toBe('outdated');
  });

  test('it came with nothing in it', async () => {
    expect(await troubleOf(async () => ({}))).toBe('broken');
    expect(await troubleOf(async () => undefined)).toBe('broken');
    expect(await troubleOf(async () => () => null)).toBe('none');
  });

  test('without a connection nothing is asked', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    expect(await troubleOf(built('offline'))).toBe('unreachable');
    expect(asked).not.toHaveBeenCalled();
  });
});

test('a part is fetched once for all who want it, and again after a failure', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new PartError('unreachable', null)).mockResolvedValueOnce('there');
  const part = latePart(load);
  const both = await Promise.allSettled([part.load(), part.load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(part.get()).toBeNull();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['there', 'there']);
  expect(part.get()).toBe('there');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what comes under another name is taken out of a file that holds several', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  // The first try fails here, wherever the file lies.
  const load = new Function("return () => import('./../../tests/fixtures/built/several.js').then((e) => e.t)")();
  await expect(loadPart(load)).rejects.toThrow(PartError);
  expect(await loadPart(load)).toBe('the part asked for');
  expect(await loadPart(load)).toBe('the part asked for');
});

describe('what does not come and does not fail', () => {
  const silence = () => {
    vi.useFakeTimers();
    // As an import: what is under way is shared, and so is what has come.
    let answer = (_part: string) => {};
    const promise = new Promise<string>((resolve) => {
      answer = resolve;
    });
    return { load: () => promise, answer };
  };

  test('whoever waits is told, but where somebody else watches', async () => {
    const { load } = silence();
    const told = troubleOf(load);
    let isTold = false;
    void loadPart(load, NO_LIMIT).finally(() => {
      isTold = true;
    });
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
    expect(await told).toBe('slow');
    expect(isTold).toBe(false);
  });

  test('it is shown when it comes after all', async () => {
    const { load, answer } = silence();
    const part = latePart(() => loadPart(load));
    const { result } = renderHook(() => useLatePart(part));
    await act(() => vi.advanceTimersByTimeAsync(LONGEST_WAIT));
    expect(result.current).toMatchObject({ value: null, trouble: 'slow' });
    await act(async () => answer('the part'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(result.current).toMatchObject({ value: 'the part', trouble: null });
  });
});
