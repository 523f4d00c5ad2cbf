import { catalogue } from './catalogue.ts';

/** The editions of an event as fields, and in which of them an entry or a tie was. */
export const editionEditorMessages = catalogue(
  {
    editions: 'Editions',
    editionsHelp:
      'The events of a series that this network holds, the earliest first. With two of them it can be asked who came back and who is missing.',
    edition: (place: number) => `Edition ${place}`,
    name: 'Name of the edition',
    earlier: 'Earlier',
    earlierNamed: (name: string) => `Put “${name}” one place earlier`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove the edition “${name}” from everything`,
    newEdition: 'Name of the new edition, such as 2026',
    add: 'Add an edition',
    inEditions: 'In the editions',
    notSaid: 'None is ticked: nobody has said.',
  },
  {
    editions: 'Penyelenggaraan',
    editionsHelp:
      'Acara-acara dari satu rangkaian yang dimuat jaringan ini, yang paling awal lebih dahulu. Dengan dua di antaranya dapat ditanyakan siapa yang kembali dan siapa yang tidak ada.',
    edition: (place) => `Penyelenggaraan ${place}`,
    name: 'Nama penyelenggaraan',
    earlier: 'Lebih awal',
    earlierNamed: (name) => `Pindahkan “${name}” satu tempat lebih awal`,
    remove: 'Hapus',
    removeNamed: (name) => `Hapus penyelenggaraan “${name}” dari semuanya`,
    newEdition: 'Nama penyelenggaraan baru, misalnya 2026',
    add: 'Tambahkan penyelenggaraan',
    inEditions: 'Ada di penyelenggaraan',
    notSaid: 'Tidak ada yang dicentang: belum ada yang menyebutkan.',
  },
);
