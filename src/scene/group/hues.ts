import { at } from '../../base/assert.ts';
import { toLetters } from '../../base/to-letters.ts';
import type { HuePair, ThemeName } from '../palette.ts';

/**
 * The colours of groups by slot: a soft tint to fill a region with, and its outline, which is also the swatch.
 * Outlines have a contrast of 3:1 and more on the canvas. Any two are at least 0.09 apart in OKLab, their tints
 * 0.027; only one pair is blue or grey. Colour blindness brings some outlines nearer together, and tints are
 * soft: a group is told by its outline and its letter.
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
    { fill: '#d0d0d0', outline: '#2e2e2e' },
    { fill: '#dce3ba', outline: '#687205' },
    { fill: '#e9c4a6', outline: '#804105' },
  ],
  dark: [
    { fill: '#213e61', outline: '#bddafe' },
    { fill: '#5d2d2d', outline: '#e07878' },
    { fill: '#114831', outline: '#88f9c2' },
    { fill: '#45335b', outline: '#c8a0f9' },
    { fill: '#513807', outline: '#dba442' },
    { fill: '#034649', outline: '#12b0b7' },
    { fill: '#572d45', outline: '#af578b' },
    { fill: '#464646', outline: '#9a9a9a' },
    { fill: '#3d450a', outline: '#e8d76b' },
    { fill: '#6e3a12', outline: '#b3631b' },
  ],
};

/** How solid the tint of a region is, so that regions that overlap are both seen. */
export const REGION_OPACITY = 0.6;

/** The colours of a slot; after the last one they begin anew. */
export const groupHueOf = (theme: ThemeName, slot: number): HuePair =>
  at(GROUP_HUES[theme], slot % GROUP_HUES[theme].length);

/** The letter of a slot, since colour alone tells too little. */
export const toGroupLetter = (slot: number): string => toLetters(slot);
