import type { Layer } from '../dataset/vocabulary.ts';
import { catalogue } from './catalogue.ts';

/** The fields of what a network rests on, and of how it goes to others. */
export const publicationEditorMessages = catalogue(
  {
    edition: 'Edition, such as 2nd or 2026',
    licenceUrl: 'Address of the licence',
    publishing: 'Sources, notes and imprint',
    sources: 'Sources',
    source: (place: number) => `Source ${place}`,
    sourceTitle: 'Title',
    sourceUrl: 'Address',
    sourceNote: 'What a reader should know about it',
    newSource: 'Title of a further source',
    addSource: 'Add a source',
    remove: (name: string) => `Remove “${name}”`,
    layer: (layer: Layer | 'external') =>
      ({
        stated: 'What stated ties rest on',
        inferred: 'What inferred ties rest on',
        external: 'What remarks from public sources rest on',
      })[layer],
    notes: 'Notes on the data',
    note: (place: number) => `Note ${place}`,
    newNote: 'A further note',
    addNote: 'Add a note',
    site: 'Address: where the map is published',
    imprint: 'Imprint: who publishes the map and answers for it',
    contact: 'Contact: where they can be written to',
  },
  {
    edition: 'Penyelenggaraan, misalnya ke-2 atau 2026',
    licenceUrl: 'Alamat lisensi',
    publishing: 'Sumber, catatan, dan penerbit',
    sources: 'Sumber',
    source: (place) => `Sumber ${place}`,
    sourceTitle: 'Judul',
    sourceUrl: 'Alamat',
    sourceNote: 'Yang perlu diketahui pembaca tentangnya',
    newSource: 'Judul sumber lain',
    addSource: 'Tambahkan sumber',
    remove: (name) => `Hapus “${name}”`,
    layer: (layer) =>
      ({
        stated: 'Dasar hubungan yang dinyatakan',
        inferred: 'Dasar hubungan yang disimpulkan',
        external: 'Dasar catatan dari sumber publik',
      })[layer],
    notes: 'Catatan tentang data',
    note: (place) => `Catatan ${place}`,
    newNote: 'Catatan lain',
    addNote: 'Tambahkan catatan',
    site: 'Alamat: tempat peta diterbitkan',
    imprint: 'Penerbit: siapa yang menerbitkan peta dan bertanggung jawab',
    contact: 'Kontak: alamat untuk menghubungi mereka',
  },
);
