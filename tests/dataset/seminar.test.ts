import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';

const FILE = 'data/sowing-the-seeds.json';

function seminar() {
  const result = parseDataset(readFileSync(FILE, 'utf8'), FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.fault, null, 2));
  return result.value;
}

test('passes the gate', () => { seminar(); });
