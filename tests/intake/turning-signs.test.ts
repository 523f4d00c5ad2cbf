import { expect, test } from 'vitest';
import { BLANK, draftOf, tell } from '../drivers/intake.ts';

const SIGNS = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'];

test.each(SIGNS.map((sign) => [(sign.codePointAt(0) ?? 0).toString(16), sign]))(
  'a name with the sign U+%s in it is one entry, without the sign, and that is told',
  (_code, sign) => {
    const draft = draftOf(`Name,Organisation,Country\nAda Bell,Org One,Kenya\nBob ${sign}Bell,Org${sign} Zero,Peru\n`);
    const { entries, ties } = tell(draft);
    expect(entries.filter((entry) => entry.startsWith('Person'))).toEqual(['Person: Ada Bell', 'Person: Bob Bell']);
    expect(entries.some((entry) => entry.endsWith(': Org Zero'))).toBe(true);
    expect(ties.filter((tie) => tie.startsWith('Bob Bell'))).toHaveLength(2);
    const told = draft.issues.filter(({ code }) => code === 'turning-signs');
    expect(told.map(({ severity, seen }) => `${severity} ${seen}`)).toEqual(['tidied Bob Bell', 'tidied Org Zero']);
  },
);

test('ties and a list name the same entry, whoever of both has such signs', () => {
  const graph = 'Source,Target\nAda,\u202eBob\nBob,\u2067Cy\u2069\nCy,Ada\n';
  expect(tell(draftOf(graph, { base: BLANK })).entries).toHaveLength(3);
});
