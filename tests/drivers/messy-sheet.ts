const FIRST =
  'Amelia Bakti Cornelius Dharma Esperanza Fitriani Gustavo Hendrawan Ibrahim Josephine Kusuma Lestari Margarita Nugroho Oluwaseun Prasetyo Quentin Rosalinda Syarifah Thandiwe'.split(
    ' ',
  );
const LAST = 'Ruiz Tan Okafor Silva Rahman Novak Haddad Kim Lopez Meyer'.split(' ');
const ORGANISATIONS = ['Tani Coop', 'Seed Library', 'Rice Bank', 'Water Watch', 'Open Maps', 'Weavers’ House'];
const COUNTRIES = ['Indonesia', 'India', 'Chile', 'Kenya', 'Malaysia'];
const THEMES = ['food', 'data', 'seeds', 'water'];

/** What is wrong with some of the rows, by their number from 0. */
const TROUBLES: readonly { readonly at: readonly number[]; readonly spoil: (cells: string[], at: number) => void }[] = [
  // Nobody is named, or with a word that means nothing.
  { at: [12, 47, 96, 151], spoil: (cells) => cells.splice(0, 1, '') },
  { at: [60, 133], spoil: (cells) => cells.splice(0, 1, 'n/a') },
  // Countries that are none, one of them seven times.
  { at: [7, 22, 37, 52, 67, 82, 97], spoil: (cells) => cells.splice(2, 1, 'Chille') },
  { at: [110], spoil: (cells) => cells.splice(2, 1, 'Atlantis') },
  // Countries in another language or a shorter word.
  { at: [1, 16, 31, 46, 61], spoil: (cells) => cells.splice(2, 1, 'Indien') },
  { at: [4, 24, 44], spoil: (cells) => cells.splice(2, 1, 'Kenia') },
  // Blanks and case.
  { at: [9, 29, 49, 69, 89, 109], spoil: (cells) => cells.splice(1, 1, 'tani  coop') },
  { at: [13, 33, 53, 73], spoil: (cells) => cells.splice(1, 1, 'SEED LIBRARY') },
  { at: [19, 39, 59], spoil: (cells, at) => cells.splice(0, 1, `\u00a0${cells[0] ?? at} `) },
  // The same name once more, of another organisation and country: two, until somebody says otherwise.
  { at: [140, 160, 180], spoil: (cells, at) => cells.splice(0, 1, toName(at - 139)) },
  // One cell too many.
  { at: [71, 121, 171], spoil: (cells) => cells.push('see me') },
  // Themes in other letters, with nothing between two separators.
  { at: [5, 25, 45, 65], spoil: (cells) => cells.splice(3, 1, 'Food; DATA') },
  { at: [6, 26, 46], spoil: (cells) => cells.splice(3, 1, 'seeds;;water;') },
  // Words that mean nothing.
  { at: [10, 30, 50, 70, 90], spoil: (cells) => cells.splice(1, 1, '-') },
  // A quotation mark that never closes.
  { at: [77], spoil: (cells) => cells.splice(4, 1, '"said she would') },
];

/** No two of the first two hundred are called alike. */
const toName = (at: number): string =>
  `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;

/** The list of an event as people hand it in: two hundred rows, and some sixty things wrong with it. */
export function writeMessySheet(): string {
  const rows = [...Array(200).keys()].map((at) => {
    const themes = [THEMES[at % 4], THEMES[(at + 1) % 4]].join('; ');
    const cells = [toName(at), ORGANISATIONS[at % 6] ?? '', COUNTRIES[at % 5] ?? '', themes, '', `${at}@example.org`];
    for (const { at: places, spoil } of TROUBLES) if (places.includes(at)) spoil(cells, at);
    return cells.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';');
  });
  const heads = 'Name;Organisation;Country;Themes;Notes;E-mail';
  return ['Gathering 2031;;;;;', '', heads, ...rows, 'Total;200'].join('\r\n');
}
