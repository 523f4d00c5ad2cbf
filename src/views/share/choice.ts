/** The kinds of file that Export gives. */
export const FORMATS = ['png', 'svg', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The whole map, or what the pane shows. */
export const PARTS = ['whole', 'current'] as const;
export type Part = (typeof PARTS)[number];

/** Pixels of a PNG for one css px. */
export const SCALES = [1, 2, 3, 4] as const;

/** What the visitor chose in the Export dialog. */
export interface Choice {
  readonly format: Format;
  readonly part: Part;
  readonly scale: number;
  readonly background: boolean;
  /** Title, legend and source round the map. */
  readonly caption: boolean;
}

const FIRST_CHOICE: Choice = { format: 'png', part: 'whole', scale: 2, background: true, caption: true };

const KEY = 'jejaring.export';

/** The choice made last time; anything unknown in it is as at the first. */
export function readChoice(): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Choice, unknown>>;
    const { format, part, scale, background, caption } = kept;
    return {
      format: FORMATS.find((known) => known === format) ?? FIRST_CHOICE.format,
      part: PARTS.find((known) => known === part) ?? FIRST_CHOICE.part,
      scale: SCALES.find((known) => known === scale) ?? FIRST_CHOICE.scale,
      background: typeof background === 'boolean' ? background : FIRST_CHOICE.background,
      caption: typeof caption === 'boolean' ? caption : FIRST_CHOICE.caption,
    };
  } catch {
    return FIRST_CHOICE;
  }
}

/** Remembers the choice for the next time, where the browser allows it. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is full or switched off: the choice is simply not remembered.
  }
}
