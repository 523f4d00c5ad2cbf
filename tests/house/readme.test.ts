import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARAMETERS } from '../../src/store/address.ts';
import { OWN_TASKS, TASKS } from '../flows/task-steps.ts';

const readme = readFileSync('README.md', 'utf8');
const cells = (start: string, end: string) => readme.slice(readme.indexOf(start), readme.indexOf(end));

test('the README names every parameter of the address', () => {
  const table = cells('## The address', '## Put in another seminar');
  for (const { name } of PARAMETERS) expect(table).toContain(`\`${name}\``);
});

const toText = (steps: (typeof TASKS)[number]['steps'] | null): string => {
  if (!steps) return '–';
  const parts = [
    steps.clicks > 0 ? `${steps.clicks} C` : '',
    steps.keys > 0 ? `${steps.keys} K` : '',
    steps.characters > 0 ? `${steps.characters} ch` : '',
  ];
  return parts.filter((part) => part !== '').join(' ') || 'none';
};

test('the README gives the steps that the flows count', () => {
  const listed = (name: string) =>
    cells(`<!-- ${name} -->`, `<!-- /${name} -->`)
      .split('\n')
      .filter((line) => line.startsWith('| '));
  expect(listed('steps')).toEqual(
    TASKS.map(({ name, steps, best }) => `| ${name} | ${toText(steps)} | ${toText(best)} |`),
  );
  expect(listed('own steps')).toEqual(OWN_TASKS.map(({ name, steps }) => `| ${name} | ${toText(steps)} |`));
});
