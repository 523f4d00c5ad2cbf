import { catalogue, plural } from './catalogue.ts';

/** The words of the strip with the seminar's days and sessions. */
export const programmeMessages = catalogue(
  {
    programme: 'Programme',
    day: (day: number) => `Day ${day}`,
    dayNotStated: 'Day not stated',
    dayUnstated: 'day not stated',
    dayInferred: 'day inferred',
    session: (number: number) => `Session ${number}`,
    people: (count: number) => plural(count, 'person', 'people'),
    initiatives: (count: number) => plural(count, 'co-op', 'co-ops'),
    ties: (count: number) => plural(count, 'tie', 'ties'),
    leftOut: 'left out by the filters',
    lit: 'of what is selected',
  },
  {
    programme: 'Program',
    day: (day) => `Hari ke‑${day}`,
    dayNotStated: 'Hari tidak disebut',
    dayUnstated: 'hari tidak disebut',
    dayInferred: 'hari disimpulkan',
    session: (number) => `Sesi ${number}`,
    people: (count) => `${count} orang`,
    initiatives: (count) => `${count} koperasi`,
    ties: (count) => `${count} hubungan`,
    leftOut: 'tersisih oleh filter',
    lit: 'milik yang dipilih',
  },
);
