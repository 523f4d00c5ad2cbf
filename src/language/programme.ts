import { catalogue } from './catalogue.ts';

/** The words of the strip with the days and their sessions. */
export const programmeMessages = catalogue(
  {
    programme: 'Programme',
    day: (day: number) => `Day ${day}`,
    dayNotStated: 'Day not stated',
    dayUnstated: 'day not stated',
    dayInferred: 'day inferred',
    ringInferred: 'Dashed ring: the day is inferred, not stated.',
    ringUnstated: 'Dotted ring: nobody has stated the day.',
    session: (number: number) => `Session ${number}`,
    sessions: 'Sessions',
    noneOf: (all: number) => `0 of ${all} shown`,
    throughFounders: (who: string) => `through their founders: ${who}`,
    leftOut: 'left out by the filters',
    lit: 'of what is selected',
  },
  {
    programme: 'Program',
    day: (day) => `Hari ke‑${day}`,
    dayNotStated: 'Hari tidak disebut',
    dayUnstated: 'hari tidak disebut',
    dayInferred: 'hari disimpulkan',
    ringInferred: 'Cincin putus-putus: harinya disimpulkan, tidak disebut.',
    ringUnstated: 'Cincin titik-titik: harinya tidak disebut.',
    session: (number) => `Sesi ${number}`,
    sessions: 'Sesi',
    noneOf: (all) => `0 dari ${all} tampil`,
    throughFounders: (who) => `lewat pendirinya: ${who}`,
    leftOut: 'tersisih oleh filter',
    lit: 'milik yang dipilih',
  },
);
