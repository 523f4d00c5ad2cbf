import { shorten } from '../base/shorten.ts';
import type { Language } from '../dataset/language.ts';
import { catalogue, plural } from './catalogue.ts';
import { pastedMessages } from './pasted.ts';

type Values = Readonly<Record<string, string | number>>;

const toTaken = ({ count = 0, entries = 0, ties = 0 }: Values) => ({
  entries: Number(entries),
  ties: Number(ties),
  cells: Number(count),
});

/** What a step of the history did. */
export const editMessages = catalogue(
  {
    nodeAdded: ({ name = '' }: Values) => `“${name}” added`,
    nodeChanged: ({ name = '' }: Values) => `“${name}” changed`,
    nodeTurned: ({ name = '', ties = 0 }: Values) =>
      `“${name}” is another kind of entry now; ${Number(ties) === 1 ? 'its tie stays as it was' : `its ${ties} ties stay as they were`}`,
    nodeRenamed: ({ name = '' }: Values) => `Renamed to “${name}”`,
    nodeRemoved: ({ name = '', ties = 0 }: Values) =>
      `“${name}” deleted${Number(ties) > 0 ? ` with ${ties} ${ties === 1 ? 'tie' : 'ties'}` : ''}`,
    nodesRemoved: ({ count = 0, ties = 0 }: Values) =>
      `${plural(Number(count), 'entry', 'entries')} deleted${Number(ties) > 0 ? ` with ${ties} ${ties === 1 ? 'tie' : 'ties'}` : ''}`,
    nodesJoined: ({ name = '', other = '' }: Values) => `“${other}” joined to “${name}”`,
    nodesApart: ({ name = '', other = '' }: Values) => `“${name}” and “${other}” told apart`,
    remarksRead: ({ count = 0 }: Values) => `Remarks of ${plural(Number(count), 'person', 'people')} read`,
    tieAdded: ({ source = '', target = '', made = '', kind = 'entry' }: Values) =>
      `Tie from “${source}” to “${target}” added${made && `, with “${made}” as a new ${kind}`}`,
    tieChanged: ({ source = '', target = '' }: Values) => `Tie from “${source}” to “${target}” changed`,
    tieRemoved: ({ source = '', target = '' }: Values) => `Tie from “${source}” to “${target}” deleted`,
    kindAdded: ({ name = '' }: Values) => `Kind “${name}” added`,
    kindChanged: ({ name = '' }: Values) => `Kind “${name}” changed`,
    kindRemoved: ({ name = '' }: Values) => `Kind “${name}” deleted`,
    relationAdded: ({ name = '' }: Values) => `Relation “${name}” added`,
    relationChanged: ({ name = '' }: Values) => `Relation “${name}” changed`,
    relationRemoved: ({ name = '' }: Values) => `Relation “${name}” deleted`,
    editionAdded: ({ name = '' }: Values) => `Edition “${name}” added`,
    editionChanged: ({ name = '' }: Values) => `Edition “${name}” changed`,
    editionRemoved: ({ name = '' }: Values) => `Edition “${name}” removed`,
    metaChanged: (_: Values) => 'Title and notes changed',
    broughtIn: ({ file = '', count = 0, ties = 0, pairs = 0 }: Values) =>
      `${file} brought in: ${plural(Number(count), 'entry', 'entries')}, ${plural(Number(ties), 'tie', 'ties')}${
        Number(pairs) > 0 ? '; some entries may be there twice, to decide' : ''
      }`,
    cellsPasted: (values: Values) => pastedMessages.en.taken(toTaken(values)),
    nodeMoved: ({ name = '' }: Values) => `“${name}” moved`,
    nodePinned: ({ name = '' }: Values) => `“${name}” pinned`,
    nodeLetGo: ({ name = '' }: Values) => `“${name}” unpinned`,
    settled: (_: Values) => 'Map settled',
    restored: (_: Values) => 'All entries put back',
  },
  {
    nodeAdded: ({ name = '' }) => `“${name}” ditambahkan`,
    nodeChanged: ({ name = '' }) => `“${name}” diubah`,
    nodeTurned: ({ name = '', ties = 0 }) => `“${name}” kini jenis lain; ${ties} hubungannya tetap seperti semula`,
    nodeRenamed: ({ name = '' }) => `Diganti namanya menjadi “${name}”`,
    nodeRemoved: ({ name = '', ties = 0 }) => `“${name}” dihapus${Number(ties) > 0 ? ` bersama ${ties} hubungan` : ''}`,
    nodesRemoved: ({ count = 0, ties = 0 }) =>
      `${count} entri dihapus${Number(ties) > 0 ? ` bersama ${ties} hubungan` : ''}`,
    nodesJoined: ({ name = '', other = '' }) => `“${other}” digabungkan ke “${name}”`,
    nodesApart: ({ name = '', other = '' }) => `“${name}” dan “${other}” dinyatakan berbeda`,
    remarksRead: ({ count = 0 }) => `Catatan tentang ${count} orang dibaca`,
    tieAdded: ({ source = '', target = '', made = '', kind = 'entri' }) =>
      `Hubungan dari “${source}” ke “${target}” ditambahkan${made && `, dengan “${made}” sebagai ${kind} baru`}`,
    tieChanged: ({ source = '', target = '' }) => `Hubungan dari “${source}” ke “${target}” diubah`,
    tieRemoved: ({ source = '', target = '' }) => `Hubungan dari “${source}” ke “${target}” dihapus`,
    kindAdded: ({ name = '' }) => `Jenis “${name}” ditambahkan`,
    kindChanged: ({ name = '' }) => `Jenis “${name}” diubah`,
    kindRemoved: ({ name = '' }) => `Jenis “${name}” dihapus`,
    relationAdded: ({ name = '' }) => `Relasi “${name}” ditambahkan`,
    relationChanged: ({ name = '' }) => `Relasi “${name}” diubah`,
    relationRemoved: ({ name = '' }) => `Relasi “${name}” dihapus`,
    editionAdded: ({ name = '' }) => `Penyelenggaraan “${name}” ditambahkan`,
    editionChanged: ({ name = '' }) => `Penyelenggaraan “${name}” diubah`,
    editionRemoved: ({ name = '' }) => `Penyelenggaraan “${name}” dihapus`,
    metaChanged: () => 'Judul dan catatan diubah',
    broughtIn: ({ file = '', count = 0, ties = 0, pairs = 0 }) =>
      `${file} dimasukkan: ${count} entri, ${ties} hubungan${
        Number(pairs) > 0 ? '; beberapa entri mungkin ganda, belum diputuskan' : ''
      }`,
    cellsPasted: (values) => pastedMessages.id.taken(toTaken(values)),
    nodeMoved: ({ name = '' }) => `“${name}” dipindahkan`,
    nodePinned: ({ name = '' }) => `“${name}” disematkan`,
    nodeLetGo: ({ name = '' }) => `Sematan “${name}” dilepas`,
    settled: () => 'Peta ditata ulang',
    restored: () => 'Semua entri dikembalikan ke tempatnya',
  },
);

export type EditKey = keyof (typeof editMessages)['en'];

/** How much of a name a step quotes, characters. */
const QUOTED = 60;

/** A step of the history in words; names are cut. */
export function describeEdit({ key, values }: { key: EditKey; values: Values }, language: Language): string {
  const cut = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? shorten(value, QUOTED) : value,
  ]);
  return editMessages[language][key](Object.fromEntries(cut));
}
