import { useState } from 'react';
import { linkMessages } from '../../language/link.ts';
import { useMessages } from '../use-app.ts';
import { CopyText } from './CopyText.tsx';
import { LEAST_FRAME, toEmbedCode, toFrameLength } from './embed-code.ts';
import styles from './ShareLink.module.css';

interface EmbedCodeProps {
  /** The address of the view in its frame. */
  readonly url: string;
  readonly title: string;
}

/** The code that shows the view in another page, in a frame as large as is asked for. */
export function EmbedCode({ url, title }: EmbedCodeProps) {
  const say = useMessages(linkMessages);
  const [size, setSize] = useState({ width: '800', height: '500' });
  const toLength = (side: 'width' | 'height') => toFrameLength(Number(size[side] || Number.NaN), LEAST_FRAME[side]);
  const code = toEmbedCode({ url, title, width: toLength('width'), height: toLength('height') });
  return (
    <>
      <p className={styles.note}>{say.frameNote}</p>
      <div className={styles.sizes}>
        {(['width', 'height'] as const).map((side) => (
          <label key={side}>
            {say[side]}
            <input
              type="number"
              min={LEAST_FRAME[side]}
              max={4000}
              value={size[side]}
              onChange={(event) => setSize({ ...size, [side]: event.currentTarget.value })}
              // What can't be a size is put right when one leaves, not while one types.
              onBlur={() => setSize({ ...size, [side]: String(toLength(side)) })}
            />
            {say.pixels}
          </label>
        ))}
      </div>
      <CopyText label={say.code} text={code} />
    </>
  );
}
