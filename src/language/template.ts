import type { Language } from '../dataset/language.ts';

interface Example {
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly people: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  readonly ties: { readonly name: string; readonly rows: readonly (readonly string[])[] };
}

/** A filled example of a list, to be written over: the words of its headings are those that are understood at once. */
export const EXAMPLE: Readonly<Record<Language, Example>> = {
  en: {
    file: 'participants-example',
    people: {
      name: 'People',
      rows: [
        ['Name', 'Organisation', 'Country', 'Themes', 'Description'],
        ['Sari Wulandari', 'Garden Coop Lestari', 'Indonesia', 'food; seeds', 'Grows vegetables with forty families'],
        ['Rahul Menon', 'Kerala Seed Bank', 'India', 'seeds', 'Keeps rice that nobody sells'],
        ['Nurul Aziz', 'Open Maps Penang', 'Malaysia', 'data; water', 'Maps rivers with schools'],
        ['Dewi Hartati', 'Garden Coop Lestari', 'Indonesia', 'food', ''],
        ['Anita Rao', 'Water Watch', 'India', 'water; data', 'Measures wells'],
      ],
    },
    ties: {
      name: 'Ties',
      rows: [
        ['From', 'To', 'Relation'],
        ['Sari Wulandari', 'Rahul Menon', 'trades seeds with'],
        ['Nurul Aziz', 'Anita Rao', 'shares data with'],
        ['Dewi Hartati', 'Anita Rao', 'learns from'],
      ],
    },
  },
  id: {
    file: 'contoh-peserta',
    people: {
      name: 'Peserta',
      rows: [
        ['Nama', 'Organisasi', 'Negara', 'Tema', 'Deskripsi'],
        [
          'Sari Wulandari',
          'Koperasi Kebun Lestari',
          'Indonesia',
          'pangan; benih',
          'Menanam sayur bersama empat puluh keluarga',
        ],
        ['Rahul Menon', 'Bank Benih Kerala', 'India', 'benih', 'Menyimpan padi yang tidak dijual siapa pun'],
        ['Nurul Aziz', 'Peta Terbuka Penang', 'Malaysia', 'data; air', 'Memetakan sungai bersama sekolah'],
        ['Dewi Hartati', 'Koperasi Kebun Lestari', 'Indonesia', 'pangan', ''],
        ['Anita Rao', 'Pengawas Air', 'India', 'air; data', 'Mengukur sumur'],
      ],
    },
    ties: {
      name: 'Hubungan',
      rows: [
        ['Dari', 'Ke', 'Relasi'],
        ['Sari Wulandari', 'Rahul Menon', 'bertukar benih dengan'],
        ['Nurul Aziz', 'Anita Rao', 'berbagi data dengan'],
        ['Dewi Hartati', 'Anita Rao', 'belajar dari'],
      ],
    },
  },
};
