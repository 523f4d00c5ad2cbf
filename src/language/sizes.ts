import { catalogue } from './catalogue.ts';

/** A page as it comes out, why it is not as it was typed, and the limits that hold. */
interface Page {
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm';
}
type Fault = 'small' | 'large' | 'thin';
interface Limits {
  readonly least: number;
  readonly most: number;
  readonly thinnest: number;
}

const EN = new Intl.NumberFormat('en');
const ID = new Intl.NumberFormat('id');

/** Sizes that can't be had: the limits, and what comes out instead. */
export const sizeMessages = catalogue(
  {
    sides: (least: number, most: number, unit: string, thinnest: number) =>
      `Each side ${EN.format(least)} to ${EN.format(most)} ${unit}, the longer at most ${thinnest} × the shorter.`,
    corrected: ({ width, height, unit }: Page, faults: readonly Fault[], { least, most, thinnest }: Limits) => {
      const reasons = {
        small: `no side can be shorter than ${EN.format(least)} ${unit}`,
        large: `no side can be longer than ${EN.format(most)} ${unit}`,
        thin: `no side can be more than ${thinnest} times the other`,
      };
      const why = faults.map((fault) => reasons[fault]).join(', and ');
      return `The picture will be ${width} × ${height} ${unit}, not as typed: ${why}.`;
    },
    dpiSpan: (least: number, most: number) => `${least} to ${most} dpi.`,
    dpiCorrected: (least: number, most: number) =>
      `The resolution will not be as typed: it can be ${least} to ${most} dpi.`,
  },
  {
    sides: (least, most, unit, thinnest) =>
      `Tiap sisi ${ID.format(least)} sampai ${ID.format(most)} ${unit}, dan sisi panjang paling banyak ${thinnest} kali sisi pendek.`,
    corrected: ({ width, height, unit }, faults, { least, most, thinnest }) => {
      const reasons = {
        small: `sisi terpendek yang bisa dibuat ${ID.format(least)} ${unit}`,
        large: `sisi terpanjang yang bisa dibuat ${ID.format(most)} ${unit}`,
        thin: `sisi panjang paling banyak ${thinnest} kali sisi pendek`,
      };
      const why = faults.map((fault) => reasons[fault]).join(', dan ');
      return `Gambar akan berukuran ${width} × ${height} ${unit}, tidak seperti yang diketik: ${why}.`;
    },
    dpiSpan: (least, most) => `${least} sampai ${most} dpi.`,
    dpiCorrected: (least, most) =>
      `Resolusi tidak akan seperti yang diketik: yang bisa dibuat ${least} sampai ${most} dpi.`,
  },
);
