import { catalogue } from './catalogue.ts';

/** The tabs of the panel beside the map, and what they say while there is nothing to show. */
export const panelMessages = catalogue(
  {
    panels: 'Details and questions',
    questions: 'Questions',
    details: 'Details',
    actors: 'Key actors',
    paths: 'Paths',
    groups: 'Groups',
    opportunities: 'Opportunities',
    programme: 'Programme',
    pathChip: (from: string, to: string) => `Path: ${from} – ${to}`,
    sizedChip: (measure: string) => `Sizes: ${measure}`,
  },
  {
    panels: 'Rincian dan pertanyaan',
    questions: 'Pertanyaan',
    details: 'Rincian',
    actors: 'Aktor kunci',
    paths: 'Jalur',
    groups: 'Kelompok',
    opportunities: 'Peluang',
    programme: 'Program',
    pathChip: (from, to) => `Jalur: ${from} – ${to}`,
    sizedChip: (measure) => `Ukuran: ${measure}`,
  },
);
