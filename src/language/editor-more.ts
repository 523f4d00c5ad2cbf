import type { Attribute } from '../dataset/schema.ts';
import type { Consent } from '../dataset/vocabulary.ts';
import { catalogue } from './catalogue.ts';

/** What stands at the fields that only some entries and ties have. */
export const moreEditorMessages = catalogue(
  {
    // A session.
    session: 'Session',
    number: 'Number in the programme',
    day: 'Day, counted from 1',
    dayBasis: 'How the day is known',
    dayBasisWord: (basis: 'stated' | 'inferred' | 'unstated' | '') =>
      ({ '': 'not said', stated: 'the source states it', inferred: 'inferred', unstated: 'the source does not tell' })[
        basis
      ],
    dayNote: 'What tells the day',
    format: 'Form, such as panel or workshop',
    noOrdinal: 'A whole number from 1 goes here.',
    // A place.
    within: 'Lies in, by general geography',
    withinMore: 'A place that it lies in',
    withinChoose: 'Choose one',
    withinHint: 'It draws no line. What the source itself says goes into a tie.',
    // What something rests on.
    paragraphs: 'Paragraphs of the source',
    paragraphsHint: 'Numbers, as 3, 7',
    noParagraphs: 'Whole numbers from 1 go here, as 3, 7.',
    paraphrase: 'What the source says, in your own words',
    // What else is recorded.
    attributeType: 'Sort',
    typeWord: (type: NonNullable<Attribute['type']>) =>
      ({ text: 'Text', number: 'Number', date: 'Date', address: 'Address' })[type],
    // What may be told to others.
    consent: 'What others may see',
    consentWord: (consent: Consent | '') =>
      ({
        '': 'not said',
        show: 'all of it',
        name: 'only its name',
        unread: 'nothing, until its remarks are read',
        'leave-out': 'nothing',
      })[consent],
    consentHelp: 'It counts in every file and page that leaves this browser.',
    sortKey: 'Sorts as',
    colour: 'Colour of its own, as #1b9e77',
    colourHint: 'Empty: that of its kind',
    tieColourHint: 'Empty: that of its relation',
    hueHint: 'Empty: the one chosen above',
    noColour: 'A # with six digits or letters from a to f goes here.',
    readFrom: 'Read from',
    placeOf: ({ file, sheet, line }: { file: string; sheet?: string | undefined; line?: number | undefined }) =>
      [file, sheet && `sheet ${sheet}`, line && `line ${line}`].filter(Boolean).join(', '),
  },
  {
    session: 'Sesi',
    number: 'Nomor dalam acara',
    day: 'Hari, dihitung dari 1',
    dayBasis: 'Dasar harinya',
    dayBasisWord: (basis) =>
      ({
        '': 'tidak disebut',
        stated: 'disebut sumber',
        inferred: 'disimpulkan',
        unstated: 'tidak diberitahukan sumber',
      })[basis],
    dayNote: 'Petunjuk tentang harinya',
    format: 'Bentuk, misalnya panel atau lokakarya',
    noOrdinal: 'Isi dengan bilangan bulat mulai dari 1.',
    within: 'Terletak di, menurut geografi umum',
    withinMore: 'Tempat yang mencakupnya',
    withinChoose: 'Pilih satu',
    withinHint: 'Tidak menggambar garis. Yang dikatakan sumber sendiri dicatat sebagai hubungan.',
    paragraphs: 'Paragraf sumber',
    paragraphsHint: 'Angka, misalnya 3, 7',
    noParagraphs: 'Isi dengan bilangan bulat mulai dari 1, misalnya 3, 7.',
    paraphrase: 'Isi sumber dengan kata-kata sendiri',
    attributeType: 'Macam',
    typeWord: (type) => ({ text: 'Teks', number: 'Angka', date: 'Tanggal', address: 'Alamat' })[type],
    consent: 'Yang boleh dilihat orang lain',
    consentWord: (consent) =>
      ({
        '': 'tidak disebut',
        show: 'semuanya',
        name: 'hanya namanya',
        unread: 'tidak sama sekali, sebelum catatannya dibaca',
        'leave-out': 'tidak sama sekali',
      })[consent],
    consentHelp: 'Ini berlaku pada setiap berkas dan halaman yang keluar dari peramban ini.',
    sortKey: 'Diurutkan sebagai',
    colour: 'Warna sendiri, seperti #1b9e77',
    colourHint: 'Kosong: warna jenisnya',
    tieColourHint: 'Kosong: warna relasinya',
    hueHint: 'Kosong: warna yang dipilih di atas',
    noColour: 'Isi dengan # dan enam angka atau huruf a sampai f.',
    readFrom: 'Dibaca dari',
    placeOf: ({ file, sheet, line }) =>
      [file, sheet && `lembar ${sheet}`, line && `baris ${line}`].filter(Boolean).join(', '),
  },
);
