import { catalogue } from './catalogue.ts';

/** The map in a frame of another page. */
export const embedMessages = catalogue(
  {
    open: 'Open in Jejaring',
    opensAnew: 'opens a new tab',
    legend: 'Legend',
    clickToZoom: 'Click the map to zoom with the wheel',
    release: 'The wheel zooms the map. Esc gives it back to the page.',
    shown: (nodes: number, total: number) => `${nodes} of ${total} shown`,
    empty: 'The filters of this view leave nothing to show.',
  },
  {
    open: 'Buka di Jejaring',
    opensAnew: 'membuka tab baru',
    legend: 'Legenda',
    clickToZoom: 'Klik peta untuk memperbesar dengan roda tetikus',
    release: 'Roda tetikus memperbesar peta. Tekan Esc untuk kembali menggulir halaman.',
    shown: (nodes, total) => `${nodes} dari ${total} tampil`,
    empty: 'Tidak ada yang lolos filter tampilan ini.',
  },
);
