import { useEffect, useRef } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { searchMessages } from '../../language/search.ts';
import { joinApart } from '../../network/tell-apart.ts';
import { Option, type OptionProps } from '../../ui/Option.tsx';
import { ReasonLine } from '../HitReason.tsx';
import { KindMark } from '../KindMark.tsx';
import { Marked } from '../Marked.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './SearchHit.module.css';
import type { SearchResult } from './to-results.ts';

interface SearchHitProps extends OptionProps {
  readonly result: SearchResult;
  readonly query: string;
}

/** One thing that was found: its mark, name and kind, why it was found, and what hides it. */
export function SearchHit({ result, query, ...option }: SearchHitProps) {
  const say = useMessages(searchMessages);
  const filterSay = useMessages(filterMessages);
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const { isActive } = option;
  const { node, kind, apart, reason, hiddenBy } = result;
  const filters = joinNames(
    hiddenBy.map((name) => filterSay[name]),
    say.and,
  );
  useEffect(() => {
    if (isActive) root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    <Option {...option} ref={root} className={styles.hit}>
      <span className={styles.mark}>
        <KindMark kind={kind} numeral={node.session?.number} colour={node.colour} />
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
    </Option>
  );
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
