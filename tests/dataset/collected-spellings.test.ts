import { expect, test } from 'vitest';
import { forOthers } from '../../src/dataset/for-others.ts';
import type { Consent } from '../../src/dataset/vocabulary.ts';
import { draftOf } from '../drivers/intake.ts';

/** What goes out calls Germany besides, where the row that writes it otherwise is of somebody of that consent. */
function namesOut(consent: Consent): readonly string[] {
  const { dataset } = draftOf('Name,Organisation,Country\nAna,Azul,Germany\nBudi,Tani,Deutschland\n');
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    // As lists left them that came in before what they collect was marked.
    aliases: node.aliases.map(({ joined: _joined, ...alias }) => alias),
    ...(node.label.en === 'Budi' && { consent }),
  }));
  const out = forOthers({ ...dataset, nodes });
  return out.nodes.find(({ label }) => label.en === 'Germany')?.aliases.map(({ text }) => text) ?? [];
}

test('a spelling that only the row of somebody left out may have brought does not go out, marked or not', () => {
  expect(namesOut('leave-out')).toEqual([]);
  expect(namesOut('show')).toEqual(['Deutschland']);
});

test('the id of whoever goes out does not tell of a namesake who stays', () => {
  const { dataset } = draftOf(
    'Name,Organisation,E-mail,Consent\nAna Ruiz,Azul,a@azul.example,no\nAna Ruiz,Tani,b@tani.example,yes\n',
  );
  const ids = dataset.nodes.flatMap(({ id, label }) => (label.en === 'Ana Ruiz' ? [id] : []));
  expect(ids).toHaveLength(2);
  const out = forOthers(dataset).nodes.flatMap(({ id, label }) => (label.en === 'Ana Ruiz' ? [id] : []));
  for (const id of out) expect(id).toMatch(/^(?:ana-ruiz|n-[0-9a-f]{8})$/);
});
