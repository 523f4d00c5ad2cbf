import { catalogue, plural } from './catalogue.ts';

export const canvasMessages = catalogue(
  {
    map: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    settle: 'Settle again',
    settling: 'Settling … Press to stop',
    restore: 'Opening positions',
    howToMove:
      'Arrow keys go to the nearest entry, square brackets to a neighbour, Enter opens details, Escape clears.',
    allKeys: 'Press ? for all keys.',
    tools: 'Map tools',
    nameless: (count: number) =>
      `${plural(count, 'lit name has', 'lit names have')} no room here. Zoom in to read ${count === 1 ? 'it' : 'them'}.`,
  },
  {
    map: 'Peta',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Paskan',
    settle: 'Tata ulang',
    settling: 'Menata … Tekan untuk berhenti',
    restore: 'Posisi awal',
    howToMove:
      'Tombol panah menuju entri terdekat, kurung siku ke tetangga, Enter membuka rincian, Escape mengosongkan.',
    allKeys: 'Tekan ? untuk semua tombol.',
    tools: 'Alat peta',
    nameless: (count: number) => `${count} nama yang disorot tidak muat di sini. Perbesar untuk membacanya.`,
  },
);
