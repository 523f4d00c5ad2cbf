import { describe, expect, test } from 'vitest';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { NotLetIn } from '../../src/intake/refuse.ts';
import { HOSTILE_FILES } from '../drivers/hostile-files.ts';
import { BLANK, toParts } from '../drivers/intake.ts';

/** What is said of a file: the code of its refusal, wherever that comes, or what is seen in it. */
function tellOf(bytes: Uint8Array): { refused: string; seen: readonly string[] } {
  const reading = readSource({ name: 'file', bytes });
  if (reading.kind === 'refused') return { refused: reading.code, seen: [] };
  try {
    const { issues } = buildDraft(BLANK, toParts(reading));
    return { refused: '', seen: [...('issues' in reading ? reading.issues : []), ...issues].map(({ code }) => code) };
  } catch (error) {
    if (error instanceof NotLetIn) return { refused: error.code, seen: [] };
    throw error;
  }
}

describe('a hostile file is refused with its reason, or opens and says what is wrong with it', () => {
  const small = HOSTILE_FILES.filter(({ isLarge }) => !isLarge);

  test.each(small)('$what', ({ make, refused, seen = [] }) => {
    const told = tellOf(make());
    expect(told.refused).toBe(refused);
    expect(told.seen).toEqual(expect.arrayContaining([...seen]));
  });
});
