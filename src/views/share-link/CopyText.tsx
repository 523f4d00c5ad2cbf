import { useEffect, useId, useRef, useState } from 'react';
import { linkMessages } from '../../language/link.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './ShareLink.module.css';

/** How long it says that something was copied, ms. */
const READ = 4000;

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to take along, in full and with a button that copies it; where that fails, the text is selected. */
export function CopyText({ label, text }: CopyTextProps) {
  const say = useMessages(linkMessages);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), READ);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome('notCopied');
    }
  };
  return (
    <div className={styles.text}>
      <label className="clamped" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        spellCheck={false}
        value={text}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.copy}>
        <Button icon={outcome === 'copied' ? 'check' : 'copy'} aria-label={say.copyOf(label)} onClick={copy}>
          {say.copy}
        </Button>{' '}
        <span role="status">{outcome && say[outcome]}</span>
      </p>
    </div>
  );
}
