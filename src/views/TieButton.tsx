import { at } from '../base/assert.ts';
import { selectNetwork } from '../store/selectors.ts';
import panel from './Panel.module.css';
import { TieSentence } from './TieSentence.tsx';
import { useSelector } from './use-app.ts';

interface TieButtonProps {
  /** The index of the tie. */
  readonly edge: number;
  readonly onOpen: (id: string) => void;
}

/** A tie read aloud, which a press opens by its id. */
export function TieButton({ edge, onOpen }: TieButtonProps) {
  const { id } = at(useSelector(selectNetwork).edges, edge);
  return (
    <button type="button" className={panel.textButton} onClick={() => onOpen(id)}>
      <TieSentence edge={edge} />
    </button>
  );
}
