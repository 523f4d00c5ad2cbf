import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/language';
const files = readdirSync(FOLDER);
const sources = files.map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8')).join('\n');
const modules = import.meta.glob<Record<string, unknown>>('../../src/language/*.ts', { eager: true });

/** Every noun that the catalogue counts, as one and as many. */
const NOUNS = [...sources.matchAll(/plural\(\s*[^,]+,\s*'([^']+)',\s*'([^']+)'/g)]
  .map(([, one = '', many = '']) => [one, many] as const)
  .filter(([one, many]) => one !== many);

const anyOf = (words: readonly string[]) =>
  [...new Set(words)].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const ONE = anyOf(NOUNS.map(([one]) => one).filter((word) => word !== 'one'));
const MANY = anyOf(NOUNS.map(([, many]) => many));
/** Words that say wrong how many there are. */
const ONE_FOR_MANY = new RegExp(`\\b[02] (?:${ONE})(?![\\w-])`);
const MANY_FOR_ONE = [
  new RegExp(`\\b1 (?:${MANY})(?![\\w-])`),
  /(?<! of )\b1 (?:of \d+ )?(?:\w+ )?\w+ (?:that )?(?:hold|are|have|were|stand|lie|score|need)\b/,
  /\b1 [^.;:,]* each\b/,
  // “Show all” stands only where there are more than are shown.
  /(?<!Show )\ball 1\b/,
];
const WRONG: Readonly<Record<number, readonly RegExp[]>> = { 0: [ONE_FOR_MANY], 1: MANY_FOR_ONE, 2: [ONE_FOR_MANY] };

type Say = (...values: unknown[]) => unknown;

/** What a message may be given: numbers, names, lists of them, and records of any field. */
const valuesOf = (n: number): readonly unknown[] => [
  n,
  'x',
  Array.from({ length: n }, () => 'x'),
  new Proxy({}, { get: (_, key) => (typeof key === 'string' ? n : undefined) }),
];

/** All that a message says of a number, whatever else it wants to know. */
function speak(say: Say, n: number): readonly string[] {
  const values = valuesOf(n);
  const said = new Set<string>();
  const count = Math.max(1, say.length);
  for (let turn = 0; turn < values.length ** Math.min(count, 4); turn++) {
    const given = Array.from(
      { length: count },
      (_, at) => values[Math.floor(turn / values.length ** at) % values.length],
    );
    try {
      const text = say(...given);
      if (typeof text === 'string') said.add(text);
    } catch {
      // It wants values of other kinds.
    }
  }
  return [...said];
}

const catalogues = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => {
    const words = value as { en?: Record<string, unknown>; id?: Record<string, unknown> } | null;
    return typeof words === 'object' && words?.en && words.id
      ? [{ name: `${file.split('/').at(-1)} ${name}`, en: words.en, id: words.id }]
      : [];
  }),
);

test('every catalogue is walked, and most of its messages speak', () => {
  expect(catalogues.length).toBeGreaterThan(25);
  const messages = catalogues.flatMap(({ en }) => Object.values(en)).filter((say) => typeof say === 'function');
  const silent = messages.filter((say) => speak(say as Say, 2).length === 0);
  expect(silent.length / messages.length).toBeLessThan(0.2);
});

test.each(catalogues)('$name says none, one and two as one says them', ({ en, id }) => {
  for (const n of [0, 1, 2]) {
    for (const [key, say] of Object.entries(en)) {
      if (typeof say !== 'function') continue;
      const wrong = speak(say as Say, n).filter((text) => WRONG[n]?.some((pattern) => pattern.test(text)));
      expect(wrong, `${key}, ${n}`).toEqual([]);
    }
    // Nouns do not change with number in Indonesian; a number that doubles them is wrong.
    for (const [key, say] of Object.entries(id)) {
      if (typeof say !== 'function') continue;
      const wrong = speak(say as Say, n).filter((text) => /\b[0-2] (\p{L}{3,})-\1\b/u.test(text));
      expect(wrong, `${key}, ${n}`).toEqual([]);
    }
  }
});
