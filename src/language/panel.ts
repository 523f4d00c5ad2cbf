import { catalogue } from './catalogue.ts';

/** The measures of key actors, as `analysis` names them. */
type Measure = 'degree' | 'betweenness' | 'closeness' | 'pagerank' | 'bridging-places' | 'bridging-themes';

/** The tabs of the panel beside the map, and what they say while there is nothing to show. */
export const panelMessages = catalogue(
  {
    panels: 'Details and questions',
    questions: 'Questions',
    details: 'Details',
    actors: 'Key actors',
    paths: 'Paths',
    groups: 'Groups',
    opportunities: 'Whom to meet',
    programme: 'Programme',
    /** The same where there are no sessions. */
    coverage: 'Coverage',
    editions: 'Editions',
    /** A word of the name, as it stands on a tab: all of them fit into one line. */
    actorsTab: 'Actors',
    opportunitiesTab: 'Meet',
    /** The same where there are more tabs than usual. */
    programmeTab: 'Sessions',
    editionsTab: 'Editions',
    pathChip: (from: string, to: string) => `Path: ${from} – ${to}`,
    offChip: (name: string) => `Switched off: ${name}`,
    sizedChip: (measure: Measure) =>
      ({
        degree: 'Sizes: most connected',
        betweenness: 'Sizes: bridges groups',
        closeness: 'Sizes: reaches everyone fastest',
        pagerank: 'Sizes: known by the well-known',
        'bridging-places': 'Sizes: bridges places',
        'bridging-themes': 'Sizes: bridges themes',
      })[measure],
  },
  {
    panels: 'Rincian dan pertanyaan',
    questions: 'Tanya',
    details: 'Rincian',
    actors: 'Aktor kunci',
    paths: 'Jalur',
    groups: 'Kelompok',
    opportunities: 'Temui siapa',
    programme: 'Program',
    coverage: 'Cakupan',
    editions: 'Penyelenggaraan',
    actorsTab: 'Aktor',
    opportunitiesTab: 'Temui',
    programmeTab: 'Sesi',
    editionsTab: 'Edisi',
    pathChip: (from, to) => `Jalur: ${from} – ${to}`,
    offChip: (name) => `Dimatikan: ${name}`,
    sizedChip: (measure) =>
      ({
        degree: 'Ukuran: paling terhubung',
        betweenness: 'Ukuran: penghubung kelompok',
        closeness: 'Ukuran: paling cepat menjangkau',
        pagerank: 'Ukuran: dikenal para tokoh',
        'bridging-places': 'Ukuran: penghubung tempat',
        'bridging-themes': 'Ukuran: penghubung tema',
      })[measure],
  },
);
