import { readdirSync, readFileSync } from 'node:fs';

/** What needs modules that no other test has touched: because it mocks some, or, as it says, for another reason. */
const ALONE = /^\/\/ Alone: |\bvi\.(mock|doMock|resetModules)\(/m;
const PAGE = /^\/\/ @vitest-environment jsdom/;

/**
 * The test files of Vitest by what they need: `plain` ones need Node alone, `pages` a simulated page, and both share
 * their modules; `alone` are those that cannot. Paths from the root, with `/`.
 */
export function sortTests(): Record<'plain' | 'pages' | 'alone', string[]> {
  const sorted: ReturnType<typeof sortTests> = { plain: [], pages: [], alone: [] };
  for (const name of readdirSync('tests', { recursive: true, encoding: 'utf8' })) {
    const file = `tests/${name.replaceAll('\\', '/')}`;
    if (!/\.test\.tsx?$/.test(file) || file.startsWith('tests/flows/')) continue;
    const text = readFileSync(file, 'utf8');
    sorted[ALONE.test(text) ? 'alone' : PAGE.test(text) ? 'pages' : 'plain'].push(file);
  }
  return sorted;
}
