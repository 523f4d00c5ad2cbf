import { useState } from 'react';
import { linkMessages } from '../../language/link.ts';
import { useMessages } from '../use-app.ts';
import { CopyText } from './CopyText.tsx';
import { LEAST_FRAME, MOST_FRAME, toEmbedCode, toFrameLength } from './embed-code.ts';
import styles from './ShareLink.module.css';

type Side = keyof typeof LEAST_FRAME;

interface EmbedCodeProps {
  /** The address of the view in its frame. */
  readonly url: string;
  readonly title: string;
}

/** The code that shows the view in another page, in a frame as large as is asked for. */
export function EmbedCode({ url, title }: EmbedCodeProps) {
  const say = useMessages(linkMessages);
  const [size, setSize] = useState({ width: 800, height: 500 });
  const [typed, setTyped] = useState({ width: '800', height: '500' });
  const code = toEmbedCode({ url, title, ...size });
  const type = (side: Side, text: string) => {
    setTyped({ ...typed, [side]: text });
    // Where nothing is typed, the last size holds.
    if (text !== '') setSize({ ...size, [side]: toFrameLength(Number(text), LEAST_FRAME[side]) });
  };
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
              max={MOST_FRAME}
              step="any"
              value={typed[side]}
              onChange={(event) => type(side, event.currentTarget.value)}
              // What can't be a size is put right when one leaves, not while one types.
              onBlur={() => setTyped({ ...typed, [side]: String(size[side]) })}
            />
            {say.pixels}
          </label>
        ))}
      </div>
      <CopyText label={say.code} text={code} />
    </>
  );
}
