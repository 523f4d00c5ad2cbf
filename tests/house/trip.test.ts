import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './modules.ts';
import { followTrip } from './trip.ts';

test('a value is followed where it is taken, each file named as often as one comes to it', () => {
  const files: Record<string, string> = {
    'src/views/a.ts': `import { told, type Kept } from '../language/b.ts';
      import { pick } from '../store/c.ts';
      export function save(state: State): void { told(pick(state)); own(2); }
      const own = (count: number) => never(count);`,
    'src/language/b.ts': 'export const told = (words: string) => other(words); const other = (words: string) => words;',
    'src/store/c.ts': `import { deep } from './d.ts';
      export const pick = ({ document }: State) => deep(chosen(document));
      const chosen = chain([never], never);`,
    'src/store/d.ts': 'export function deep(one: Document) { return one; }',
  };
  const trip = followTrip({ path: 'src/views/a.ts', name: 'save' }, ['State'], (path) => files[path] ?? '');
  expect(trip.stops.map((path) => path.slice(4))).toEqual([
    'views/a.ts',
    'language/b.ts',
    'store/c.ts',
    'store/d.ts',
    'store/c.ts',
    'views/a.ts',
  ]);
  expect(trip.climbs).toBe(2);
});

// It was 69 stops in 36 files with 19 climbs once.
test('the longest trip, saving a picture at once, goes through few files', () => {
  const start = { path: 'src/views/share/save-at-once.ts', name: 'saveAtOnce' };
  const { stops, climbs } = followTrip(start, ['State', 'View'], (path) => readFileSync(join(ROOT, path), 'utf8'));
  const files = new Set(stops).size;
  expect(files).toBeGreaterThan(10);
  const told = `${stops.length} stops in ${files} files, ${climbs} climbs: ${stops.join(' → ')}`;
  expect({ isShort: stops.length <= 34 && files <= 18 && climbs <= 9, told }).toEqual({ isShort: true, told });
});
