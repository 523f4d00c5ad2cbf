import { FONT_FAMILY, type TextStyle } from '../scene/label/text-width.ts';

/** A text style as the canvas writes fonts. */
export const toFont = ({ size, weight, italic }: Pick<TextStyle, 'size' | 'weight' | 'italic'>): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${FONT_FAMILY}`;
