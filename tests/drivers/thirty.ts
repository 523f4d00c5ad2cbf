const FIRST = 'Ana Budi Citra Dewi Eka Fajar Gita Hadi Indra Joko'.split(' ');
const LAST = ['Ruiz', 'Tan', 'Okafor'];

/** The attendance sheet of thirty people, from three organisations and three countries, with two themes. */
export const THIRTY = [
  'Growing Together 2030',
  '',
  'Name;Organisation;Country;Themes',
  ...LAST.flatMap((last, turn) =>
    FIRST.map((first, at) => {
      const organisation = ['Tani Coop', 'Seed Library', 'Rice Bank'][(at + turn) % 3];
      const country = ['Indonesia', 'Jerman', 'India'][at % 3];
      return `${first} ${last};${organisation};${country};${at % 2 ? 'food' : 'data'}`;
    }),
  ),
].join('\r\n');
