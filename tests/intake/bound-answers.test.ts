import { describe, expect, test } from 'vitest';
import { goOut, USUAL } from '../../src/dataset/going-out.ts';
import { isBound, refuses } from '../../src/intake/shape/agreement.ts';
import { draftOf } from '../drivers/intake.ts';

const tell = (asked: 'shown' | 'hidden', words: string): string =>
  refuses({ asked, words }) ? 'held back' : isBound({ asked, words }) ? 'asked about' : 'shown';

describe('only a bare yes shows somebody', () => {
  test.each(
    'Yes|yes please|Y|ya|Ya, boleh|yes, I agree|Yes, with pleasure|ya, silakan|ya, tidak apa-apa|OK|sure, go ahead|✓|✔️|(x)|1|[yes]|TRUE|agreed 12/09/2018|Yes (signed on 3 May 2019)|setuju|boleh, silakan|bersedia|Ya, saya setuju|Yes, I agree to be listed|Yes, you may publish my name on the website|Ya, nama saya boleh ditampilkan di situs|Yes – no problem|ya, boleh saja kok|Sí, claro|Oui, volontiers|Ja, gerne|yes, thank you 👍|12.9.18'.split(
      '|',
    ),
  )('“%s” does', (words) => expect(tell('shown', words)).toBe('shown'));

  test.each(
    'Yes - anonymously|yes without my name|Y - not online|Ya, tanpa nama|Ya, asal tanpa nama|Ya, asal bukan nama lengkap|Ya, inisial saja|Ya untuk internal|OK but no name|Yes (internal use only)|Yes, but not on the website|Yes, first name only|Ya (tapi jangan di web)|Ya, tapi nama disamarkan|boleh, kecuali di website|yes?|Yes*|yes ✗|yes, no|Yes, ask me first|Yes, never mind|sure, list initials|✓ (initials)|x tanpa nama|ok internal|Ya, nama saya jangan ditampilkan|Yes, show me the text first|oui, sans mon nom|ja, aber ohne Namen'.split(
      '|',
    ),
  )('“%s” is asked about', (words) => expect(tell('shown', words)).toBe('asked about'));

  test.each(
    'No.|N|Tdk|gak mau|belum|-|0|FALSE|hanya internal|nanti saja|mohon dirahasiakan|opt out|inisial saja|anonymous please|nope|keberatan|?|only inside the network|Jgn|ga setuju|not sure yet|yes (withdrawn)|1 May 2018, withdrawn|1 May, not before|1 (anon)|'.split(
      '|',
    ),
  )('“%s” holds back', (words) => expect(tell('shown', words)).toBe('held back'));
});

test.each([
  ['no', 'shown'],
  ['No, thanks', 'shown'],
  ['tidak keberatan', 'shown'],
  ['no, I don’t mind', 'shown'],
  ['', 'shown'],
  ['no, but initials only', 'asked about'],
  ['tidak, asal tanpa nama', 'asked about'],
  ['yes', 'held back'],
])('where somebody is asked whether to be left out, “%s” is %s', (words, told) =>
  expect(tell('hidden', words)).toBe(told),
);

test('in a sheet and in a graph a yes with more words is asked about with its row, and nobody goes out before', () => {
  const heading = 'May we publish your name?';
  const nodes = ['Y - not online', 'yes'].map((answer, at) => ({
    id: `${at}`,
    label: ['Ana', 'Budi'][at],
    type: 'person',
    [heading]: answer,
  }));
  for (const file of [
    `Name,Organisation,${heading}\nAna,Azul,Y - not online\nBudi,Biru,yes`,
    JSON.stringify({ nodes, links: [] }),
  ]) {
    const outOf = ({ dataset }: ReturnType<typeof draftOf>) =>
      goOut(dataset, USUAL).nodes.flatMap(({ kind, label }) => (kind === 'person' ? [label.en] : []));
    const draft = draftOf(file);
    const asked = draft.issues.filter(({ code }) => code === 'refusing-words');
    expect(asked).toMatchObject([
      { column: heading, seen: 'Y - not online', proposal: 'Ana', chosen: 'hold', count: 1 },
    ]);
    expect(outOf(draft)).toEqual(['Budi']);
    expect(outOf(draftOf(file, { answers: new Map([[asked[0]?.key ?? '', 'tell']]) }))).toEqual(['Ana', 'Budi']);
  }
});

test('of two answers of one node either may hold it back', () => {
  const nodes = [{ id: 'a', label: 'Ana', type: 'person', consent: 'no', 'may be published': 'yes' }];
  expect(draftOf(JSON.stringify({ nodes, links: [] })).dataset.nodes[0]?.consent).toBe('leave-out');
});
