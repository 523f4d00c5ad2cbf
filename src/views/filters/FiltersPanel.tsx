import { filterMessages } from '../../language/filters.ts';
import { applyReset, canReset } from '../../store/filtering.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { CertaintyChoice } from './CertaintyChoice.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import { DayChoice } from './DayChoice.tsx';
import { DegreeRange } from './DegreeRange.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import styles from './FiltersPanel.module.css';
import { KindLegend } from './KindLegend.tsx';
import { LeftOutChoice } from './LeftOutChoice.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { OptionList } from './OptionList.tsx';
import { ShownCount } from './ShownCount.tsx';
import { TieLegend } from './TieLegend.tsx';

/** Everything that can be asked of the map, and the legend that explains it; the sheet it stands in names it. */
export function FiltersPanel() {
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <ShownCount />
        <Reset />
      </div>
      <LeftOutList />
      <CompareLegend />
      <KindLegend />
      <TieLegend />
      <EditionChoice />
      <DayChoice />
      <OptionList facet="places" />
      <OptionList facet="themes" />
      <OptionList facet="sessions" />
      <OptionList facet="relations" />
      <CertaintyChoice />
      <DegreeRange />
      <LeftOutChoice />
    </div>
  );
}

/** Pressed by the keyboard it has nothing more to do, and keeps the focus. */
function Reset() {
  const say = useMessages(filterMessages);
  const act = useAct();
  const hasSomething = useSelector(canReset);
  return (
    <button
      type="button"
      className={styles.reset}
      aria-disabled={!hasSomething || undefined}
      tabIndex={hasSomething ? undefined : -1}
      onClick={() => hasSomething && act(applyReset)}
    >
      {say.reset}
    </button>
  );
}
