import { shorten } from '../base/shorten.ts';
import { catalogue } from './catalogue.ts';

/** How much of a name is quoted, characters. */
const QUOTED = 60;

/** Words for edits that are made on the map. */
export const mapEditMessages = catalogue(
  {
    newEntry: 'New entry',
    tools: 'Edit the map',
    add: 'Add an entry',
    tie: 'Draw a tie from what is selected',
    remove: 'Delete what is selected',
    tying: (name: string) => `A tie from “${shorten(name, QUOTED)}”: choose the other end.`,
    tyingHow: (name: string) =>
      `A tie from “${shorten(name, QUOTED)}”: go to the other end with the arrow keys and press Enter, or find it by its name. Escape stops.`,
    stop: 'Stop',
    undo: 'Undo the last edit',
    redo: 'Redo what was undone',
    undone: (step: string) => `Undone: ${step}`,
    redone: (step: string) => `Done again: ${step}`,
  },
  {
    newEntry: 'Entri baru',
    tools: 'Sunting peta',
    add: 'Tambah entri',
    tie: 'Tarik hubungan dari yang terpilih',
    remove: 'Hapus yang terpilih',
    tying: (name) => `Hubungan dari “${shorten(name, QUOTED)}”: pilih ujung lainnya.`,
    tyingHow: (name) =>
      `Hubungan dari “${shorten(name, QUOTED)}”: tuju ujung lainnya dengan tombol panah lalu tekan Enter, atau cari namanya. Escape menghentikan.`,
    stop: 'Berhenti',
    undo: 'Urungkan suntingan terakhir',
    redo: 'Ulangi yang diurungkan',
    undone: (step) => `Diurungkan: ${step}`,
    redone: (step) => `Diulangi: ${step}`,
  },
);
