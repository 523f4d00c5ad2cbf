import type { Layer } from '../dataset/vocabulary.ts';
import { catalogue, joinNames, plural } from './catalogue.ts';

/** The words of the panel of details where nothing is chosen, and of its frame. */
export const detailsMessages = catalogue(
  {
    details: 'Details',
    whomToMeet: 'Whom should you meet?',
    close: 'Close details',
    source: 'Source',
    overview: 'Overview',
    mostTies: 'Most ties',
    leftOut: (names: readonly string[]) =>
      `Without ${joinNames(names, 'and')}: they frame the rest and would lead every list.`,
    layers: 'How ties are known',
    layerCount: (layer: Layer, count: number) => `${plural(count, 'tie', 'ties')} ${layer}`,
    correctionCount: (count: number) => `${plural(count, 'remark', 'remarks')} from public sources`,
    notes: 'Notes on the data',
    licence: 'Licence',
    readLicence: 'The licence in full',
    keepCopy: 'Make a copy of my own to edit',
    privacy: 'Nothing you do here leaves this browser.',
  },
  {
    details: 'Rincian',
    whomToMeet: 'Siapa yang perlu Anda temui?',
    close: 'Tutup rincian',
    source: 'Sumber',
    overview: 'Ikhtisar',
    mostTies: 'Hubungan terbanyak',
    leftOut: (names) =>
      `Tanpa ${joinNames(names, 'dan')}: sebagai bingkai bagi yang lain, di daftar mana pun akan teratas.`,
    layers: 'Dasar hubungan',
    layerCount: (layer, count) => `${count} hubungan ${layer === 'stated' ? 'dinyatakan' : 'disimpulkan'}`,
    correctionCount: (count) => `${count} catatan dari sumber publik`,
    notes: 'Catatan tentang data',
    licence: 'Lisensi',
    readLicence: 'Lisensi selengkapnya',
    keepCopy: 'Buat salinan sendiri untuk disunting',
    privacy: 'Tidak ada yang Anda lakukan di sini keluar dari peramban ini.',
  },
);
