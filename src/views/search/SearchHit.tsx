import { useEffect, useRef } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { searchMessages } from '../../language/search.ts';
import { joinApart } from '../../network/tell-apart.ts';
import { ReasonLine } from '../HitReason.tsx';
import { KindMark } from '../KindMark.tsx';
import { Marked } from '../Marked.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './SearchHit.module.css';
import type { Result } from './to-results.ts';

interface SearchHitProps {
  readonly id: string;
  readonly result: Result;
  readonly query: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
}

/** One thing that was found: its mark, name and kind, why it was found, and what hides it. */
export function SearchHit({ id, result, query, isActive, onActivate, onChoose }: SearchHitProps) {
  const say = useMessages(searchMessages);
  const filterSay = useMessages(filterMessages);
  const language = useLanguage();
  const option = useRef<HTMLDivElement>(null);
  const { node, kind, apart, reason, hiddenBy } = result;
  const filters = joinNames(
    hiddenBy.map((name) => filterSay[name]),
    say.and,
  );
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the combobox, which names this its active option
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.hit}
      onPointerMove={isActive ? undefined : onActivate}
      onClick={onChoose}
    >
      <span className={styles.mark}>
        <KindMark kind={kind} numeral={node.session?.number} />
      </span>
      <span className={`clamped ${styles.name}`}>
        <Marked text={joinApart(node.label[language], apart)} query={query} />
      </span>{' '}
      <span className={`clamped ${styles.kind}`}>
        <Words text={kind.label} />
      </span>{' '}
      {reason && <ReasonLine reason={reason} query={query} />}{' '}
      {hiddenBy.length > 0 && (
        <span className={styles.hidden}>
          {say.hiddenBy(filters)} <span className={styles.show}>{say.showIt}</span>
        </span>
      )}
    </div>
  );
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
