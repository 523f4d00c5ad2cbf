import { ENCODINGS } from '../../src/intake/decode.ts';
import type { Pick } from './pick.ts';

/** Names that come again in one file, so that ties find their ends, and some that are nearly these. */
const NAMES = ['Ana', 'Budi', 'Chen', 'Ana Ruiz', 'Ruiz, Ana', 'ANA', 'Azul', 'Coop Azul', 'Chile', 'Jerman', 'care'];

/** What headings, columns and fields are called in one format or another. */
export const HEADINGS = [
  ...['Name', 'Nama', 'First name', 'Last name', 'Id', 'id', 'Label', 'Type', 'Kind', 'kind_id', 'Organisation'],
  ...['Country', 'Themes', 'Session', 'Speakers', 'From', 'To', 'Source', 'Target', 'Relation', 'Weight', 'Strength'],
  ...['Email', 'Timestamp', 'No', 'Day', 'x', 'y', 'color', 'badges', 'attributes', 'aliases', 'sources', 'certainty'],
  ...['layer', 'rule', 'paragraphs', 'sort_key', 'day_basis', 'format', ':ID', ':START_ID', ':END_ID', ':TYPE'],
  ...['', 'Tags', '__proto__', 'constructor', 'Opening', 'Which organisation are you from?', 'directed', 'evidence'],
];

/** Values that mean something to one reader or another, or that none has thought of. */
const ODD = [
  ...['', ' ', '\u00a0', '0', '1', '-1', '1.5', '1,5', '1.234,5', '1e999', '-1e300', 'NaN', 'Infinity', '0x10', '１２'],
  ...['x', '✓', 'yes', 'no', 'n/a', 'Total', 'Jumlah', 'Directed', 'Undirected', 'mutual', 'true', 'false', '#N/A'],
  ...[
    '2026-05-08',
    '2026-02-30',
    '8/5/2026',
    '46150',
    'a|b',
    'a; b',
    'a, b',
    'a & b',
    'Ana and Budi',
    '|',
    ';;',
    ', ,',
  ],
  ...[
    '=1+1',
    "'=1",
    "'",
    '"',
    '""',
    'say "hi"',
    'two\nlines',
    'a\tb',
    '\u0001',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udc00',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '🌱',
    '名',
    'علي',
    'İı',
    'ﬁ',
    'ß',
    'e\u0301',
    'a'.repeat(300),
  ],
  ...[
    'https://example.org',
    'javascript:alert(1)',
    'a@example.org',
    'a: b (https://example.org)',
    '#ff0000',
    '255,0,0',
  ],
  ...[
    '<b>',
    '&amp;',
    ']]>',
    '<!--',
    '{',
    '[]',
    '\\',
    '%',
    'inferred',
    'stated',
    'high',
    'DE',
    'Hongkong',
    'Person',
    'Place',
  ],
];

/** Pieces of the formats' own letters, to be put where they do not belong. */
export const PIECES = [
  ...['"', "'", ',', ';', '\t', '|', '\n', '\r', '\u0000', '<', '>', '&', '<a>', '</a>', '/>', ']]>', '<!--', '-->'],
  ...[
    '<!DOCTYPE',
    '<?',
    '{',
    '}',
    '[',
    ']',
    ':',
    '"":',
    '1e999',
    '-',
    '\ufeff',
    '*',
    '*Arcs\n',
    'nodedef>',
    'edgedef>',
  ],
  ...['PK', 'null', 'true', '&#0;', '&#x41;', '&#99999999;', '\\u', '\\ud800', 'sep=;\n', '\n\n\n', '\r\r'],
  ...HEADINGS,
  ...ODD,
];

/** A value for a cell or a field: mostly a name. */
export const anyValue = (pick: Pick): string => (pick.chance(0.55) ? pick.from(NAMES) : pick.from(ODD));

/** A chosen encoding, mostly none. */
export const anyEncoding = (pick: Pick): string | undefined => (pick.chance(0.03) ? pick.from(ENCODINGS) : undefined);
