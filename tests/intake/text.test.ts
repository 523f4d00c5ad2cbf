import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/base/csv.ts';
import { ENCODINGS, toSamples } from '../../src/intake/decode.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { writeZip } from '../drivers/write-sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, encoding?: string) =>
  readSource({ name: 'list.csv', bytes: typeof text === 'string' ? utf8(text) : text, ...(encoding && { encoding }) });
const cellsOf = (reading: Reading) =>
  reading.kind === 'tables' ? reading.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells)) : reading;
const linesOf = (reading: Reading) =>
  reading.kind === 'tables' ? reading.tables.flatMap(({ rows }) => rows.map(({ line }) => line)) : reading;

/** Letters of two bytes each. */
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

test('a text that is named as a spreadsheet is told as what it is, and refused where it is no table', () => {
  const of = (text: string, name = 'list.xlsx') => {
    const reading = readSource({ name, bytes: utf8(text) });
    return reading.kind === 'refused'
      ? reading.code
      : 'issues' in reading && reading.issues.map(({ code }) => code).join();
  };
  expect(of('not a zip at all, just text')).toBe('named-sheet');
  expect(of('These are the minutes of our meeting last Friday.\n\nWe met at nine, and left at noon.')).toBe(
    'named-sheet',
  );
  expect([of('Name\tCity\nAna\tLima', 'list.xls'), of('Ana Ruiz\nBudi Biru\nCem Can')]).toEqual([
    'named-sheet',
    'named-sheet',
  ]);
  expect(readSource({ name: 'list.xls', bytes: utf8('Name\tCity\nAna\tLima') }).kind).toBe('tables');
  expect(of('Name,City\nAna,Lima', 'list.csv')).toBe('');
});

describe('what a text is written in', () => {
  test.each([true, false])(
    'two bytes a letter are told by line ends alone, where no letter is plain: %s',
    (isLittle) => {
      const rows = [
        ['名前', '国', 'テーマ'],
        ['山田太郎', '日本', 'エネルギー'],
      ];
      expect(cellsOf(read(wide(rows.map((row) => row.join('；')).join('\n'), isLittle)))).toEqual(
        rows.map((row) => [row.join('；')]),
      );
      const parted = rows.map((row) => row.join(';')).join('\r\n');
      expect(cellsOf(read(wide(parted, isLittle)))).toEqual(rows);
      // A sign of nothing in an older encoding is no upper byte.
      const old = Uint8Array.from([...'José\0,Peru\nAnaï,Peru\n'].map((letter) => letter.charCodeAt(0)));
      expect(cellsOf(read(old))).toEqual([
        ['José', 'Peru'],
        ['Anaï', 'Peru'],
      ]);
    },
  );

  const words = 'Nama,Kota\nÖzge,İzmir\n名,Łódź';
  const rows = [
    ['Nama', 'Kota'],
    ['Özge', 'İzmir'],
    ['名', 'Łódź'],
  ];
  test.each([
    ['utf-8', utf8(words)],
    ['utf-8 with a mark', utf8(`\ufeff${words}`)],
    ['utf-16 with a mark', wide(`\ufeff${words}`, true)],
    ['utf-16 turned, with a mark', wide(`\ufeff${words}`, false)],
    ['utf-16 by its NULs', wide(words, true)],
    ['utf-16 turned, by its NULs', wide(words, false)],
  ])('%s is read, and nothing is asked', (_name, bytes) => {
    const reading = read(bytes);
    expect(cellsOf(reading)).toEqual(rows);
    expect(reading).toMatchObject({ encoding: { isGuess: false } });
  });

  test('what is nothing else is taken as windows-1252, and that is a guess; a choice goes before it', () => {
    const bytes = Uint8Array.from([...utf8('Nama\nJos'), 0xe9]);
    expect(cellsOf(read(bytes))).toEqual([['Nama'], ['José']]);
    expect(read(bytes)).toMatchObject({ encoding: { name: 'windows-1252', isGuess: true } });
    expect(cellsOf(read(bytes, 'windows-1251'))).toEqual([['Nama'], ['Josй']]);
    expect(read(bytes, 'windows-1251')).toMatchObject({ encoding: { isGuess: false } });
  });

  test('a choice is made by the file’s own words, as each encoding reads them', () => {
    const samples = toSamples(Uint8Array.from([...utf8('Nama;Jos'), 0xe9, 0x3b, 0xd1, 0x61]));
    expect(samples.map(({ encoding }) => encoding)).toEqual(ENCODINGS);
    expect(samples[0]).toEqual({ encoding: 'windows-1252', words: ['José', 'Ña'] });
    expect(samples[2]).toEqual({ encoding: 'windows-1251', words: ['Josй', 'Сa'] });
  });

  test('a few NULs become spaces and are told; many are no text', () => {
    const reading = read('Nama,Kota\nAna\u0000Ruiz,Lima');
    expect(cellsOf(reading)).toEqual([
      ['Nama', 'Kota'],
      ['Ana Ruiz', 'Lima'],
    ]);
    expect(reading).toMatchObject({ issues: [{ code: 'nul', severity: 'tidied' }] });
    expect(read(`Nama\n${'\u0000'.repeat(30)}x`.repeat(3))).toMatchObject({ kind: 'refused', code: 'no-text' });
  });
});

test.each([
  '[DRAFT] Attendance 2030',
  '[2030]',
  '[2030 draft]',
  '[1] Attendance',
  '[ ] Attendance',
  '[[Attendance]]',
  '{list} Attendance',
  '{Attendance: 2030}',
])('a list that begins with %s is a list, and no JSON', (title) => {
  expect(cellsOf(read(`${title}\nName,Country\nAna,Chile`))).toEqual([[title], ['Name', 'Country'], ['Ana', 'Chile']]);
  expect(cellsOf(read(`${title},Country\nAna,Chile`))).toEqual([
    [title, 'Country'],
    ['Ana', 'Chile'],
  ]);
});

describe('how cells are cut', () => {
  const rows = [
    ['Name', 'Country'],
    ['Ana', 'Chile'],
  ];
  test.each([
    ['commas', 'Name,Country\nAna,Chile'],
    ['semicolons', 'Name;Country\r\nAna;Chile\r\n'],
    ['tabs', 'Name\tCountry\nAna\tChile'],
    ['bars', 'Name|Country\nAna|Chile'],
    ['carriage returns alone', 'Name,Country\rAna,Chile\r'],
    ['a line that says so', 'sep=:\nName:Country\nAna:Chile'],
  ])('%s', (_name, text) => expect(cellsOf(read(text))).toEqual(rows));

  test('what stands in most records the same number of times separates, not what stands in most cells', () => {
    expect(cellsOf(read('Name;Amount;Themes\nAna;1,5;care, energy\nBudi;2,5;soil, seeds, water'))).toEqual([
      ['Name', 'Amount', 'Themes'],
      ['Ana', '1,5', 'care, energy'],
      ['Budi', '2,5', 'soil, seeds, water'],
    ]);
  });

  test('rows know the line where they begin, behind cells of several lines and blank ones', () => {
    const reading = read('Name,Note\n\nAna,"two\nlines"\n,,\nBudi,one');
    expect(linesOf(reading)).toEqual([1, 3, 6]);
    expect(linesOf(read('sep=;\nName;Note\nAna;x'))).toEqual([2, 3]);
  });

  test('blank cells at the end of a record count where it is told what separates', () => {
    const rows = ['Name,Site,Tags,,', 'Ana,,a|b,,', 'Budi,x,c|d,,'];
    expect(cellsOf(read(rows.join('\n')))).toEqual([
      ['Name', 'Site', 'Tags'],
      ['Ana', '', 'a|b'],
      ['Budi', 'x', 'c|d'],
    ]);
    expect(cellsOf(read('ID,Label,x,y\nn0,"a|b"\nn1,"c|d",,'))).toEqual([
      ['ID', 'Label', 'x', 'y'],
      ['n0', 'a|b'],
      ['n1', 'c|d'],
    ]);
  });

  test('a quote that never closes is a letter, is told at its line, and swallows nothing', () => {
    const reading = read('Name,Note\nAna,"unclosed\nBudi,"fine, ""quoted"""\nChen,say "hi"\nDewi,"x"');
    expect(cellsOf(reading)).toEqual([
      ['Name', 'Note'],
      ['Ana', '"unclosed'],
      ['Budi', 'fine, "quoted"'],
      ['Chen', 'say "hi"'],
      ['Dewi', 'x'],
    ]);
    expect(reading).toMatchObject({ issues: [{ code: 'unclosed-quote', severity: 'asks', line: 2, count: 1 }] });
  });

  test('unclosed quotes without end take no time', () => {
    const reading = read('"a,b\n'.repeat(20_000));
    expect(reading).toMatchObject({ kind: 'tables' });
  });

  test('whatever the cells, csv-parse finds the same in what is well-formed', () => {
    const cell = fc.oneof(fc.constantFrom('', 'a "b" c', 'x,y', 'two\nlines', "'s", ' '), fc.string({ maxLength: 8 }));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = toCsv(['first column', 'second'], cells, 'plain');
        const oracle = parse(text, { relax_column_count: true, skip_empty_lines: true }) as string[][];
        const trimmed = oracle.map((row) => {
          const words = row.map((word) => word.trim());
          while (words.at(-1) === '') words.pop();
          return words;
        });
        const reading = readSource({ name: '', bytes: utf8(`sep=,\r\n${text}`) });
        expect(cellsOf(reading)).toEqual(trimmed.filter((row) => row.length > 0));
      }),
      { numRuns: 200 },
    );
  });

  test('blank cells at the end of rows count for what cuts them, and bars inside of cells do not', () => {
    const text = 'ID,Label,aliases,editions,note\nn0,A,x | y,first,seen\nn1,B,x | y,,\nn2,C,x | y,second,';
    expect(cellsOf(read(text))).toContainEqual(['n1', 'B', 'x | y']);
  });
});

describe('what is refused says why', () => {
  test.each([
    ['', 'empty'],
    ['  \n ', 'nothing'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-excel'],
    ['<html><body><table><tr><td>Ana', 'html'],
    ['<!DOCTYPE html><table>', 'html'],
    [
      '\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00',
      'no-text',
    ],
  ])('%j: %s', (text, code) => {
    expect(read(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toMatchObject({
      kind: 'refused',
      code,
    });
  });

  test.each<readonly [start: string, code: string]>([
    ['digraph seminar {\n  ana -> budi;\n}', 'graphviz'],
    ['// made by hand\nstrict graph "x" { a -- b }', 'graphviz'],
    ['BEGIN:VCARD\nFN:Ana\nEND:VCARD', 'address-cards'],
    ['BEGIN:VCALENDAR\nVERSION:2.0', 'calendar'],
    ['@article{ana,\n title={On}}', 'references'],
    ['TY  - JOUR\nAU  - Ruiz', 'references'],
    ['@prefix foaf: <http://xmlns.com/foaf/0.1/> .', 'linked-data'],
    ['<http://a.example/ana> <http://b.example/knows> <http://a.example/budi> .', 'linked-data'],
    ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'linked-data'],
    ['{"@context": "https://schema.org", "name": "Ana"}', 'linked-data'],
    ['<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>', 'map-data'],
    ['{"type": "FeatureCollection", "features": []}', 'map-data'],
    ['<opml version="2.0"></opml>', 'mind-map'],
    ['<mxfile host="x"></mxfile>', 'drawing'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'old-excel-xml'],
    ['dl n=3 format=edgelist1\ndata:\n1 2', 'ucinet'],
    ['CREATE (a:Person {name: "Ana"})', 'script'],
    ['\x1f\x8b\x08\x00', 'packed'],
    ['SQLite format 3\0', 'database'],
    ['{\\rtf1 Ana}', 'document'],
    ['<rss version="2.0"></rss>', 'feed'],
  ])('%j is known for what it is: %s', (start, code) => {
    const bytes = Uint8Array.from([...start].map((letter) => letter.charCodeAt(0)));
    expect(read(bytes)).toMatchObject({ kind: 'refused', code });
  });

  test.each<readonly [part: string, code: string]>([
    ['word/document.xml', 'document'],
    ['ppt/presentation.xml', 'document'],
    ['Index/Document.iwa', 'numbers'],
    ['doc.kml', 'map-data'],
    ['Session-1/cysession.xml', 'cytoscape-session'],
    ['photo.jpg', 'foreign-archive'],
  ])('an archive with %s: %s', (part, code) => {
    expect(read(writeZip({ [part]: new Uint8Array(3) }))).toMatchObject({ kind: 'refused', code });
  });

  test('lists that begin with words of other formats are lists', () => {
    for (const text of [
      'Graph,Node\nA,B',
      'Match,Merge\nAna,Budi',
      '#,Name\n1,Ana\n2,Budi',
      'Map;Place\nA;B',
      '@handle,Name\n@ana,Ana',
    ])
      expect(read(text), text).toMatchObject({ kind: 'tables' });
  });

  test('our own files and pictures go to the reader of views', () => {
    for (const text of [
      '{"format": "jejaring-snapshot"}',
      '{\n  "version": 2,\n "format":"jejaring-dataset"',
      '\x89PNG',
      '%PDF-1.7',
      '<svg xmlns="x"/>',
    ])
      expect(read(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toMatchObject({ kind: 'own' });
  });
});
