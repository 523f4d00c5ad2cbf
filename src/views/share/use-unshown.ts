import { useEffect, useState } from 'react';
import type { SvgPicture } from '../../snapshot/picture/svg.ts';
import { canReadPixels } from '../../snapshot/png/draw-pixels.ts';
import { loadPart } from '../load-part.ts';
import type { Format } from './choice.ts';

const NONE: readonly string[] = [];

/** The characters that a PDF of the picture would show as a sign; known a moment after a PDF is chosen. */
export function useUnshown(format: Format, picture: SvgPicture | null): readonly string[] {
  const [found, setFound] = useState<{ readonly picture: SvgPicture; readonly characters: readonly string[] } | null>(
    null,
  );
  useEffect(() => {
    // Hardly any browser keeps its pixels to itself: the others are not asked, and need not fetch what asks.
    if (format !== 'pdf' || !picture || canReadPixels()) return;
    let isWanted = true;
    loadPart(() => import('../../snapshot/pdf/pdf.ts'))
      .then(({ listUnshown }) => listUnshown(picture))
      .then(
        (characters) => {
          if (isWanted) setFound({ picture, characters });
        },
        // Without the fonts there will be no PDF at all, which is said when it is asked for.
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [format, picture]);
  return format === 'pdf' && found?.picture === picture && found ? found.characters : NONE;
}
