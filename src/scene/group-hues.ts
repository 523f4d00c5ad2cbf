import { at } from '../base/assert.ts';
import type { HuePair, ThemeName } from './palette.ts';

/**
 * The colours of groups by slot: a soft tint to fill a hull with, and its outline, which is also the swatch.
 * Outlines have a contrast of 3:1 and more on the canvas and stay apart under simulated colour blindness,
 * by lightness where hue fails (OKLab distance of 0.07 and more; simulation after Machado, Oliveira and
 * Fernandes 2009). Tints are too soft for that: a group is told by its outline and its letter.
 */
export const GROUP_HUES: Readonly<Record<ThemeName, readonly HuePair[]>> = {
  light: [
    { fill: '#d1ddfe', outline: '#6885e7' },
    { fill: '#fed3c8', outline: '#711600' },
    { fill: '#bfead2', outline: '#0d9a68' },
    { fill: '#f3d2f1', outline: '#631064' },
    { fill: '#f4d9b6', outline: '#bb7e0c' },
    { fill: '#b5e8f3', outline: '#0b7d8e' },
    { fill: '#fed0de', outline: '#8d2052' },
    { fill: '#d7dbff', outline: '#4641a1' },
    { fill: '#dce3ba', outline: '#687205' },
    { fill: '#fcd5bc', outline: '#804105' },
  ],
  dark: [
    { fill: '#213e61', outline: '#bddafe' },
    { fill: '#5d2d2d', outline: '#e07878' },
    { fill: '#114831', outline: '#88f9c2' },
    { fill: '#45335b', outline: '#c8a0f9' },
    { fill: '#513807', outline: '#dba442' },
    { fill: '#034649', outline: '#12b0b7' },
    { fill: '#572d45', outline: '#af578b' },
    { fill: '#323a62', outline: '#6573c7' },
    { fill: '#463e07', outline: '#e8d76b' },
    { fill: '#583214', outline: '#b3631b' },
  ],
};

/** How solid the tint of a hull is, so that hulls that overlap are both seen. */
export const HULL_OPACITY = 0.6;

/** The colours of a slot; after the last one they begin anew. */
export const groupHueOf = (theme: ThemeName, slot: number): HuePair =>
  at(GROUP_HUES[theme], slot % GROUP_HUES[theme].length);

/** The letter of a slot, since colour alone tells too little: A … Z, AA, AB, … */
export function toGroupLetter(slot: number): string {
  const last = String.fromCharCode(65 + (slot % 26));
  return slot < 26 ? last : toGroupLetter(Math.floor(slot / 26) - 1) + last;
}
