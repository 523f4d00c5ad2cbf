import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface CopyButtonProps {
  readonly say: Readonly<Record<'copied' | 'notCopied', string>>;
  /** What is copied, in words: the button's text. */
  readonly label: string;
  /** Makes the text when it is asked for. */
  readonly build: () => string;
}

/** How long the outcome stays to be read, ms. */
const READ = 4000;

/** Puts a text on the clipboard and says beside the button whether that worked. */
export function CopyButton({ say, label, build }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), READ);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(build());
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {label}
      </Button>{' '}
      <span role="status">{outcome && say[outcome]}</span>
    </>
  );
}
