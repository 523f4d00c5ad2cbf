import type { Staying } from '../dataset/staying.ts';
import { catalogue, plural } from './catalogue.ts';

/** Columns that are named. */
const MOST_NAMED = 5;

/** The parts that there are, as a list. */
const list = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** What of a network leaves by no file. */
export const stayingMessages = catalogue(
  {
    staysHere: ({ leftOut, arePeople, ledTo, ties, named, columns, hasRemarks, spelt, hasContacts }: Staying) =>
      `Stays here: ${list([
        leftOut > 0 &&
          (arePeople
            ? `${plural(leftOut, 'person', 'people')} who did not agree, or of whom that is open,`
            : `${plural(leftOut, 'entry', 'entries')} that others must not see`) +
            (ties > 0 ? ` and their ${plural(ties, 'tie', 'ties')}` : ''),
        ledTo > 0 && `${plural(ledTo, 'entry', 'entries')} that only they led to`,
        named > 0 && `of ${plural(named, 'entry', 'entries')} all but the name`,
        ...columns.slice(0, MOST_NAMED),
        columns.length > MOST_NAMED && plural(columns.length - MOST_NAMED, 'more column', 'more columns'),
        hasRemarks && 'remarks on ties',
        spelt > 0 && `other spellings of ${plural(spelt, 'name', 'names')}`,
        hasContacts && 'mail addresses and phone numbers inside other words',
      ])}.`,
    backup: 'A backup in “My networks” keeps everything.',
  },
  {
    staysHere: ({ leftOut, arePeople, ledTo, ties, named, columns, hasRemarks, spelt, hasContacts }) =>
      `Tetap di sini: ${list([
        leftOut > 0 &&
          `${leftOut} ${arePeople ? 'orang yang tidak atau belum jelas setuju' : 'entri yang tidak boleh dilihat orang lain'}` +
            (ties > 0 ? ` beserta ${ties} hubungannya` : ''),
        ledTo > 0 && `${ledTo} entri yang hanya terhubung lewat mereka`,
        named > 0 && `dari ${named} entri semua selain nama`,
        ...columns.slice(0, MOST_NAMED),
        columns.length > MOST_NAMED && `${columns.length - MOST_NAMED} kolom lagi`,
        hasRemarks && 'catatan pada hubungan',
        spelt > 0 && `ejaan lain dari ${spelt} nama`,
        hasContacts && 'alamat surel dan nomor telepon di dalam kata-kata lain',
      ])}.`,
    backup: 'Cadangan di “Jaringan saya” menyimpan semuanya.',
  },
);
