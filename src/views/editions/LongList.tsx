import { type ReactNode, useState } from 'react';
import { ShowMore } from '../ShowMore.tsx';

/** So many stand there before somebody asks for more. */
const FIRST = 40;

interface LongListProps {
  readonly label: string;
  /** Indices of nodes or of ties. */
  readonly items: readonly number[];
  readonly className?: string | undefined;
  readonly children: (item: number) => ReactNode;
}

/** A list that may be long: its first items, and more of them at each press, until all are there. */
export function LongList({ label, items, className, children }: LongListProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul aria-label={label} className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={item}>{children(item)}</li>
        ))}
      </ul>
      <ShowMore count={items.length} shown={shown} step={FIRST} onShow={setShown} />
    </>
  );
}
