import { expect, test } from 'vitest';
import { goOut, USUAL } from '../../src/dataset/going-out.ts';
import { decide, listRemarks } from '../../src/dataset/remarks.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { recallAnswers } from '../../src/intake/draft/recall-answers.ts';
import { draftOf, mappingsOf } from '../drivers/intake.ts';

const HEAD = 'Name,Organisation,Country';
const ROWS = ['Ana Lim,Azul,Chile', 'Budi Tan,Merah,Peru', 'Citra Dewi,Hijau,Peru'];
const ALL = ['Ana Lim', 'Budi Tan', 'Citra Dewi'];
const LIST = [HEAD, ...ROWS];

const toPeople = ({ kinds, nodes }: Dataset) => {
  const people = kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : []));
  return nodes.flatMap(({ kind, label }) => (people.includes(kind) ? [label.en] : []));
};
const peopleOut = (...lines: readonly string[]) => toPeople(goOut(draftOf(lines.join('\n')).dataset, USUAL));
const asked = (...lines: readonly string[]) =>
  draftOf(lines.join('\n')).issues.flatMap(({ code, seen, proposal }) =>
    code === 'remark' ? [`${proposal}: ${seen}`] : [],
  );

test.each(['do not publish', 'rather not', 'ojo', '不要公开', '*'])(
  '“%s” behind the last heading, or below a blank one, is a remark of its row',
  (said) => {
    const [ana = '', ...others] = ROWS;
    for (const list of [
      [HEAD, `${ana},${said}`, ...others],
      [`${HEAD},`, `${ana},${said}`, ...others],
      [HEAD, `${ana},,,${said}`, ...others],
    ]) {
      expect(peopleOut(...list)).toEqual(ALL.slice(1));
      expect(asked(...list)).toEqual([`Ana Lim: ${said}`]);
    }
  },
);

test('a number or a dash behind the last heading says nothing of anybody', () => {
  const [ana = '', budi = '', citra = ''] = ROWS;
  expect(peopleOut(HEAD, `${ana},12`, `${budi},-`, citra)).toEqual(ALL);
});

test.each([
  [[...LIST, '', 'Ana Lim does not want to be published']],
  [[...LIST, '', '', '', 'Ana Lim does not want to be published']],
  [[...LIST, 'Ana Lim does not want to be published']],
  [[HEAD, ...ROWS.slice(0, 1), 'Ana Lim does not want to be published', ...ROWS.slice(1)]],
  [[...LIST, '', 'Note:,Ana Lim does not want to be published']],
  [[...LIST, '', ',,Ana Lim does not want to be published']],
  [['Ana Lim does not want to be published', ...LIST]],
  [['List of 2030', 'ana lim: ojo', '', ...LIST]],
  [[...LIST, '', 'Ana Lim ojo']],
])('a line above, in or below a list is asked about of whom it names: %j', (lines) => {
  const out = peopleOut(...lines).filter((name) => ALL.includes(name));
  expect(out).toEqual(ALL.slice(1));
  expect(asked(...lines).filter((one) => one.startsWith('Ana Lim: '))).toHaveLength(1);
});

test.each([
  [['Names marked + do not want to be published', ...LIST]],
  [['Not for the website', ...LIST]],
  [[...LIST, '', 'Those in yellow do not want to be published']],
  [[...LIST, '', '1),does not want to be published']],
  [[...LIST, 'Ana does not want to be published']],
  [[...LIST, '', 'Ana Lim and the people from Merah do not want to be published']],
  [[...LIST, '', 'Yang bertanda kuning tidak bersedia dicantumkan']],
])('nobody goes out where a line refuses and does not name who: %j', (lines) => {
  expect(peopleOut(...lines).filter((name) => ALL.includes(name))).toEqual([]);
});

test.each([
  [['Seminar on seeds, 2030', ...LIST]],
  [[...LIST, '', 'Total: 3 participants']],
  [[...LIST, '', 'Prepared by: Ana Lim']],
  [[...LIST, '', 'Disetujui oleh', 'Ana Lim']],
  [[...LIST, '', 'Catatan: sementara']],
  [['Participants of the private sector forum', ...LIST]],
  [[...LIST, '', '"Bandung, 3 May 2030"']],
])('a title, a sum and who has signed ask for nothing: %j', (lines) => {
  expect(peopleOut(...lines)).toEqual(ALL);
  expect(asked(...lines)).toEqual([]);
});

test('names are found where no space stands between them, and of all whom a line names', () => {
  expect(peopleOut(HEAD, '李明,Azul,Chile', '王芳,Merah,Peru', '', '李明不要公开')).toEqual(['王芳']);
  const line = 'Ana Lim, Budi Tan and Citra Dewi do not want to be published';
  expect(peopleOut(...LIST, 'Elif Kaya,Biru,Chile', '', `"${line}"`)).toEqual(['Elif Kaya']);
});

test('a sheet of notes is heard of whom it names in another one', () => {
  const { dataset } = draftOf([LIST.join('\n'), 'Notes\nAna Lim does not want to be published\n']);
  expect(toPeople(goOut(dataset, USUAL)).filter((name) => ALL.includes(name))).toEqual(ALL.slice(1));
});

test('any sign at either end of a name is one of a note; what belongs to a name is none', () => {
  const signs = '+|#|~|^|°|!|?|=|✗|☹|☹️|†| x| (1)| 1)| a)| [1]| (x)| (X)| (+)|1|ˣ| X'.split('|');
  const marked = signs.map((sign, at) => `Ana ${'Lim'.repeat((at % 3) + 1)}${'qu'.repeat(at)}${sign}`);
  const before = ['+Ada Byron', '# Eva Moll', '(1) Ona Pos', '✗ Ida Rex', '~Uta Lys'];
  const plain = ['Siti S.', 'Malcolm X', 'John Paul II', 'Ana (ICCI)', 'Élodie Ñ', '李明', 'Tim "Bob"', 'Joe Roe, Jr.'];
  const houses = ['Azul GmbH & Co.', 'SMA Negeri 3', 'Tani (ICCI)', 'Biru®', 'Koperasi "Maju"', 'Kelompok 7', 'A. B.'];
  const rows = (names: readonly string[]) => names.map((name) => `"${name.replaceAll('"', '""')}",Azul,Chile`);
  expect(peopleOut(HEAD, ...rows([...marked, ...before, ...plain]))).toEqual(plain);
  const people = houses.map((_, at) => `Per${'qu'.repeat(at)} Son`);
  const beside = houses.map((house, at) => `${people[at]},"${house.replaceAll('"', '""')}",Chile`);
  expect(peopleOut(HEAD, ...beside)).toEqual(people);
  // Whoever reads on before anything is published sees why.
  const { dataset } = draftOf([HEAD, ...rows(marked)].join('\n'));
  expect(listRemarks(dataset).flatMap(({ remarks }) => remarks)).toEqual(marked.map((name) => name.trim()));
});

test('what was decided of a line is the answer where the list comes again', () => {
  const file = [...LIST, '', 'Ana Lim does not want to be published'].join('\n');
  const first = draftOf(file);
  const lines = first.issues.map(({ lines: rows, ...issue }) => ({ ...issue, lines: [...rows] }));
  const reports = [{ at: 1, files: [], nodes: 0, ties: 0, lines }];
  const held = new Map(listRemarks(first.dataset).map(({ node }) => [node.id, true]));
  const base = decide(first.dataset, held);
  const tables = [{ mappings: mappingsOf(file).map((mapping) => ({ ...mapping, file: 'file-1' })) }];
  expect([...recallAnswers(reports, tables, base.nodes).values()]).toEqual(['hold']);
});

test('each of ten thousand lines that refuse costs as much as one', () => {
  const rows = [...Array(10_000).keys()].map((at) => `Person ${at.toString(36)} is not to be published`);
  expect(peopleOut(HEAD, ...ROWS, ...rows)).toEqual([]);
});
