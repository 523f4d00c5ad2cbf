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

const LONG_NAMES = [
  'Dr. Siti Nurhaliza Rahmawati',
  'Budi Santoso',
  'I Gusti Ayu Putri Kencana',
  'Maria Fernanda Lopez Alvarez',
  'Nguyễn Thị Hoa',
  'Oluwaseun Adebayo',
  'Jean-Luc Moreau',
  'Katarzyna Nowak',
  'Rajesh Kumar Sharma',
  'Yuki Tanaka',
  'Fatima Al-Zahra Haddad',
  'Tjokorda Raka Sukawati',
  'Ana Beatriz Moura',
  'Samuel Okafor',
  'Chen Wei',
  '黃小明',
  'Lestari Handayani',
  'Agus Prasetyo',
  'Dewi Kartika Sari',
  'Mohammad Iqbal Hossain',
  'Thandiwe Nkosi',
  'Carlos Eduardo Ruiz',
  'Emma van den Berg',
  'Rina Marlina',
  'Hendra Gunawan',
  'Priya Venkataraman',
  'Aisyah binti Abdullah',
  'Lukas Müller',
  'Grace Wanjiru Kamau',
  'Joko Widiyanto',
];
const ORGANISATIONS = [
  'Koperasi Benih Nusantara',
  'Seed Savers Network',
  'Universitas Gadjah Mada',
  'Platform Cooperativism Consortium',
  'Hong Kong Community Trust',
  'Self Employed Women’s Association',
  'Open Food Network',
  'Tani Maju',
  'Yayasan Bumi Lestari',
  'Resonate',
  'Stocksy United',
  'Up & Go',
  'Fairmondo',
  'Rice Bank',
  'Water Watch',
  'Ministry of Cooperatives and SMEs',
  'Weavers’ House',
  'Loconomics',
];
const COUNTRIES = 'Indonesia,Vietnam,Nigeria,France,Poland,India,Japan,Lebanon,Brazil,Hong Kong,Kenya,Germany'.split(
  ',',
);
const THEMES =
  'platform co-ops,food sovereignty,open data,gender and labour,climate adaptation,digital rights,finance,education,blockchain,care work'.split(
    ',',
  );

/** Thirty people with names as they are, from so many organisations and countries, with `each` of the themes. */
export function longNames(organisations: number, countries: number, themes: number, each: 1 | 2 | 3): string {
  const rows = LONG_NAMES.map((name, at) => {
    const own = [at, at * 3 + 1, at * 7 + 4].slice(0, each).map((theme) => THEMES[theme % themes]);
    return `${name};${ORGANISATIONS[(at * 7) % organisations]};${COUNTRIES[(at * 5) % countries]};"${own.join('; ')}"`;
  });
  return ['Name;Organisation;Country;Themes', ...rows].join('\r\n');
}
