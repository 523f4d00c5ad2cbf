import { type CSSProperties, useMemo } from 'react';
import { formatMessages } from '../../language/formats.ts';
import { oneFileMessages } from '../../language/one-file.ts';
import { shareMessages } from '../../language/share.ts';
import { sizeMessages } from '../../language/sizes.ts';
import { PALETTES, type ThemeName } from '../../scene/palette.ts';
import { DPI, SIDE, THINNEST } from '../../snapshot/picture/page-size.ts';
import { selectIsBlank } from '../../store/holdings.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { BuiltPicture } from './build-picture.ts';
import type { Choice } from './choice.ts';
import styles from './Export.module.css';
import { isDpiCorrected, listCorrections, toOutput } from './output.ts';
import { selectStaying } from './StaysHere.tsx';

interface PreviewProps {
  readonly choice: Choice;
  readonly look: ThemeName;
  readonly picture: BuiltPicture | null;
  readonly isMaking: boolean;
  readonly fileName: string;
  /** The characters for which the file will have a sign instead. */
  readonly unshown: readonly string[];
}

/** A picture of more characters, some two thousand nodes, is not shown: browsers take seconds, in which nothing answers. */
const MOST_SHOWN = 2_000_000;

/** The picture as it will be, its size and the file's name; for JSON, what the file holds. */
export function Preview({ choice, look, picture, isMaking, fileName, unshown }: PreviewProps) {
  const say = useMessages(shareMessages);
  const sizes = useMessages(sizeMessages);
  const formats = useMessages(formatMessages);
  const oneFile = useMessages(oneFileMessages);
  const language = useLanguage();
  const isBlank = useSelector(selectIsBlank);
  const staying = useSelector(selectStaying);
  const title = useSelector((state) => state.document.dataset.meta.title[language]);
  const address = useMemo(
    () =>
      picture &&
      picture.svg.length <= MOST_SHOWN &&
      `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`,
    [picture],
  );
  const output = picture && toOutput(choice, picture);
  const isPng = choice.format === 'png';
  const page = output?.page;
  const corrections = listCorrections(choice);
  return (
    <section className={styles.preview} aria-label={say.preview}>
      {choice.format === 'html' ? (
        <p className={styles.words}>{oneFile.holds}</p>
      ) : choice.format === 'json' ? (
        <p className={styles.words}>
          {say.jsonHolds} {staying === null && formats.noLoss}
        </p>
      ) : picture && address ? (
        <div className={choice.background ? styles.paper : styles.transparent} style={toGround(look)}>
          <img src={address} alt={say.previewOf(title)} width={picture.width} height={picture.height} />
        </div>
      ) : picture ? (
        <p className={styles.words}>{say.tooLargeToShow}</p>
      ) : isMaking ? (
        <div className={styles.words}>
          <p role="status">{say.preparing}</p>
          <progress className={styles.progress} aria-label={say.progress} />
        </div>
      ) : (
        <p className={styles.words}>{isBlank ? say.nothingYet : say.nothingShown}</p>
      )}
      <dl className={styles.facts}>
        <dt>{say.file}</dt>
        <dd className={styles.fileName}>{fileName}</dd>
        {output && <dd>{isPng ? say.pixels(output.pixels.width, output.pixels.height) : say.vector}</dd>}
        {page?.unit === 'px' && !isPng && <dd>{say.pixels(page.width, page.height)}</dd>}
        {page?.unit === 'mm' && <dd>{say.millimetres(page.width, page.height)}</dd>}
        {output && page?.unit === 'mm' && isPng && <dd>{say.dpiOf(output.dpi)}</dd>}
      </dl>
      {picture && picture.unnamed !== '' && (
        <p className={styles.warning}>
          {picture.unnamed} {say.nameMore}
        </p>
      )}
      {unshown.length > 0 && <p className={styles.warning}>{say.replaced(unshown)}</p>}
      {page && corrections.length > 0 && (
        <p className={styles.warning}>
          {sizes.corrected(page, corrections, { ...SIDE[page.unit], thinnest: THINNEST })}
        </p>
      )}
      {isDpiCorrected(choice) && <p className={styles.warning}>{sizes.dpiCorrected(DPI.least, DPI.most)}</p>}
      {output?.pixels.isClamped && isPng && (
        <p className={styles.warning}>{say.clamped(output.pixels.width, output.pixels.height)}</p>
      )}
    </section>
  );
}

/** The preview lies on the look it was made for, whatever the page's own. */
function toGround(look: ThemeName): CSSProperties {
  const { hover, raised } = PALETTES[look];
  return { '--ground': hover, '--check': raised } as CSSProperties;
}
