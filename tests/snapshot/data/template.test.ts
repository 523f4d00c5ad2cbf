import { expect, test } from 'vitest';
import { buildDraft } from '../../../src/intake/draft/build.ts';
import { toTemplate } from '../../../src/snapshot/data/template.ts';
import { buildStarter } from '../../../src/store/starter.ts';
import { readFile, tell, toParts } from '../../drivers/intake.ts';

test.each([
  ['xlsx', 'en'],
  ['xlsx', 'id'],
  ['csv', 'en'],
  ['csv', 'id'],
] as const)('the filled example (%s, %s) is let in without a question or a word', (format, language) => {
  const { name, content } = toTemplate(format, language);
  const reading = readFile(content, name);
  expect(reading).toMatchObject({ kind: 'tables', issues: [] });
  const parts = toParts(reading);
  const sure = parts.flatMap((part) => ('mappings' in part ? part.mappings.map((mapping) => mapping.sure) : []));
  expect(Math.min(...sure)).toBeGreaterThanOrEqual(0.7);
  const draft = buildDraft(buildStarter('own'), parts);
  expect(draft.issues).toEqual([]);
  const { entries, ties } = tell(draft);
  expect(entries).toContain('Person: Sari Wulandari');
  expect(entries.filter((entry) => entry.startsWith('Person'))).toHaveLength(5);
  expect(ties.filter((tie) => /trades|bertukar/.test(tie))).toHaveLength(format === 'xlsx' ? 1 : 0);
});
