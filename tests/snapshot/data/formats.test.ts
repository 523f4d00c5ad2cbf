import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatMessages } from '../../../src/language/formats.ts';
import { buildExportSource } from '../../../src/snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../../src/snapshot/data/formats.ts';
import { sceneOf, seminar, tinySeminar } from '../../drivers/scenes.ts';
import { smallSource } from './sources.ts';

const files = DATA_FORMATS.flatMap(({ id, extension, write }) =>
  write(smallSource(), { csv: 'excel' }).map(({ suffix, text }) => {
    return { name: [`tiny-seminar-${id}`, suffix].filter(Boolean).join('-'), extension, text };
  }),
);

test.each(files)('$name.$extension, to be read in review', async ({ name, extension, text }) => {
  await expect(text).toMatchFileSnapshot(`../../golden/${name}.${extension}`);
});

test.each(DATA_FORMATS)('$id writes the shipped map in both languages', ({ write }) => {
  const scene = sceneOf(seminar());
  for (const language of ['en', 'id'] as const) {
    const source = buildExportSource(scene, language, 'everything');
    const text = write(source, { csv: 'plain' })
      .map((file) => file.text)
      .join('');
    for (const { record } of [...source.nodes, ...source.edges]) expect(text).toContain(record.id);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    for (const { kind } of source.nodes) expect(text).toContain(kind.label[language]);
  }
});

test('each format has a name, a use and its losses in both languages', () => {
  const [en, id] = [formatMessages.en, formatMessages.id];
  for (const format of DATA_FORMATS) {
    expect(en.name(format.id)).not.toBe('');
    expect(id.use(format.id)).not.toBe(en.use(format.id));
    expect(new Set(format.losses).size).toBe(format.losses.length);
    for (const loss of format.losses) expect(id.loss(loss)).not.toBe(en.loss(loss));
  }
});

test('the table of losses in the README is the one of the code', () => {
  const rows = readFileSync('src/snapshot/data/README.md', 'utf8').split('\n');
  for (const { id, losses } of DATA_FORMATS) {
    const cells = rows
      .find((row) => row.startsWith(`| \`${id}\` |`))
      ?.split('|')
      .map((cell) => cell.trim());
    expect(cells?.at(-2), id).toBe(losses.join(', '));
  }
});

test('why a day is inferred, and how sure a correction is, are in every format', () => {
  const source = buildExportSource(sceneOf({ dataset: tinySeminar(), layout: null }), 'en', 'everything');
  for (const { id, write } of DATA_FORMATS) {
    const text = write(source, { csv: 'plain' })
      .map((file) => file.text)
      .join('');
    expect(text, id).toContain('The report gives no day.');
    expect(text, id).toContain('corrections_confidence');
  }
});

test('what a seminar is about goes wherever there is a place for it', () => {
  for (const { id, losses, write } of DATA_FORMATS) {
    const [file] = write(smallSource(), { csv: 'plain' });
    for (const fact of ['small enough to reason about by hand', '2020-02-02', 'Bergen']) {
      expect(file?.text.includes(fact), id).toBe(!losses.includes('credit'));
    }
  }
});

test('what is lost is said: a format without positions or colours has none in its files, and the others do', () => {
  for (const { id, losses, write } of DATA_FORMATS) {
    const text = write(smallSource(), { csv: 'plain' })
      .map((file) => file.text)
      .join('');
    expect(/40\.13|160/.test(text), id).toBe(!losses.includes('positions'));
    expect(/#a43007|r="164"|>164</.test(text), id).toBe(!losses.includes('look'));
    expect(text.includes('Made up for tests; CC0.'), id).toBe(!losses.includes('credit'));
  }
});
