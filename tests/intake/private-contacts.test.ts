import { expect, test } from 'vitest';
import { forOthers } from '../../src/dataset/for-others.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { matchComing } from '../../src/matching/match.ts';
import { BLANK, draftOf, readFile, toParts } from '../drivers/intake.ts';

const HEADS = 'Name,Organisation,E-mail,WhatsApp';
const list = (...rows: readonly string[]) => [HEADS, ...rows].join('\n');
const asked = ({ issues }: ReturnType<typeof draftOf>) =>
  issues.filter(({ reasons = [] }) => reasons.some(({ code }) => code === 'same-contact')).map(({ seen }) => seen);

const MAILED = list(
  'Gwen Pryce,Azul,gwen@azul.example,',
  'G. P. Davies,Biru,Gwen@Azul.example,',
  'Kwame Osei,Merah,kwame@merah.example,0812 3456 7890',
  'Zoe Newman,Hijau,zoe@hijau.example,+62 812-3456-7890',
);

test('one address or number is asked about, though the column stays out', () => {
  const draft = draftOf(MAILED);
  expect(draft.issues.filter(({ code }) => code === 'private-column').map(({ seen }) => seen)).toEqual([
    'E-mail',
    'WhatsApp',
  ]);
  expect(asked(draft)).toEqual(['G. P. Davies', 'Zoe Newman']);
  // Of it nothing is in what comes in, nor in what knows it again.
  const [{ contacts, ...told }, kept] = [draft, toWritten(draft.dataset)];
  for (const text of [
    JSON.stringify(told),
    JSON.stringify(kept),
    JSON.stringify([...(contacts ?? [])].map(([, all]) => [...all.mails, ...all.phones])),
  ])
    expect(text).not.toMatch(/@azul|34567890|3456 7890|3456-7890/i);
});

test('in files that are read together as well', () => {
  const lists = [list('Gwen Pryce,Azul,gwen@azul.example,'), list('Gwen Davies,Biru,gwen@azul.example,')];
  const parts = lists.flatMap((text, at) => toParts(readFile(text, `${2024 + at}.csv`)));
  expect(asked(buildDraft(BLANK, parts))).toEqual(['Gwen Davies']);
});

test('an address that the network keeps finds its list again, whatever stays out of that', () => {
  const kept = draftOf(list('Gwen Pryce,Azul,,').replace('E-mail', 'Home page')).dataset;
  const nodes = kept.nodes.map((node) =>
    node.label.en === 'Gwen Pryce'
      ? {
          ...node,
          attributes: [
            { label: { en: 'E-mail', id: 'E-mail' }, value: { en: 'gwen@azul.example', id: 'gwen@azul.example' } },
          ],
        }
      : node,
  );
  const base = { ...kept, nodes };
  const draft = draftOf(list('Gwen Davies,Biru,gwen@azul.example,'), { base, name: 'next.csv' });
  const [found] = matchComing(base, draft.dataset, draft).filter(({ id }) => id.startsWith('gwen'));
  expect(found?.candidates[0]?.reasons.map(({ code }) => code)).toContain('same-contact');
});

test('who refused and comes under another name is held back by the number', () => {
  const refused = list('Hans Weidner,Azul,,0812 3456 7890', 'Bill Kruger,Biru,,0812 3456 7890')
    .replace(/$/gm, ',')
    .replace('WhatsApp,', 'WhatsApp,Consent')
    .replace('Weidner,Azul,,0812 3456 7890,', 'Weidner,Azul,,0812 3456 7890,no')
    .replace('Kruger,Biru,,0812 3456 7890,', 'Kruger,Biru,,0812 3456 7890,yes');
  expect(JSON.stringify(forOthers(draftOf(refused).dataset))).not.toMatch(/Weidner|Kruger/);
});
