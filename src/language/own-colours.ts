import { shorten } from '../base/shorten.ts';
import type { Language } from '../dataset/language.ts';
import type { LocalText } from '../dataset/text.ts';
import { catalogue } from './catalogue.ts';

/** What legends say of entries with a colour of their own. */
export const ownColourMessages = catalogue({ own: 'colours of single entries' }, { own: 'warna entri masing-masing' });

interface Told {
  readonly colour: string;
  readonly fact: { readonly label: LocalText; readonly value: LocalText | number } | null;
  readonly count: number;
}

/** A row of a legend: the colours that it is about, what they say, and how many entries have them. */
export interface ColourRow {
  readonly colours: readonly string[];
  readonly label: string;
  readonly count: number;
}

/** Beyond so many colours one row stands for all. */
const MOST_ROWS = 12;
/** So many of them are shown in it. */
const SAMPLES = 3;
/** What a fact says is cut there, characters. */
const LONGEST = 40;

/** The rows of a legend about colours of entries' own; none where there are none. */
export function tellOwnColours(told: readonly Told[], language: Language): readonly ColourRow[] {
  if (told.length === 0) return [];
  const rows = told.flatMap(({ colour, fact, count }): readonly ColourRow[] => {
    if (!fact) return [];
    const { label, value } = fact;
    const words = `${label[language]}: ${typeof value === 'number' ? value : value[language]}`;
    return [{ colours: [colour], label: shorten(words, LONGEST), count }];
  });
  if (rows.length === told.length && rows.length <= MOST_ROWS) return rows;
  const count = told.reduce((sum, one) => sum + one.count, 0);
  const colours = told.slice(0, SAMPLES).map(({ colour }) => colour);
  return [{ colours, label: ownColourMessages[language].own, count }];
}
