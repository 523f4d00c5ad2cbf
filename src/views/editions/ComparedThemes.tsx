import { useMemo, useRef, useState } from 'react';
import type { SetPair } from '../../base/pair-sets.ts';
import { editionMessages } from '../../language/editions.ts';
import { roleNoun } from '../../language/nouns.ts';
import type { Comparison } from '../../network/compare-editions.ts';
import { areInOtherWords, listRenamed } from '../../network/renamed-themes.ts';
import { canEdit } from '../../store/can-edit.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { DoubtedPair } from '../DoubtedPair.tsx';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { Pair } from '../use-duplicates.ts';
import { ComparedTable } from './ComparedTable.tsx';
import styles from './EditionsPanel.module.css';
import { toThemeRows } from './to-rows.ts';

interface ComparedThemesProps {
  readonly comparison: Comparison;
  readonly undecided: readonly Pair[];
}

/** Which themes rise and fall, and which may be there under two names: of these nobody knows. */
export function ComparedThemes({ comparison, undecided }: ComparedThemesProps) {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const canDecide = useSelector(canEdit);
  const all = useMemo(() => listRenamed(network, comparison), [network, comparison]);
  const doubted = undecided.map(({ kept, gone }) => ({ one: kept, other: gone }));
  // Of two whose names are alike it is asked above.
  const asked = new Set(doubted.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const renamed = all.filter(({ one, other }) => !asked.has(`${one} ${other}`));
  return (
    <>
      {areInOtherWords(comparison) && <p className={panel.quiet}>{say.otherWords}</p>}
      {canDecide ? (
        <RenamedThemes pairs={renamed} />
      ) : (
        renamed.length > 0 && <p className={panel.quiet}>{say.renamed(renamed.length)}</p>
      )}
      <ComparedTable
        title={say.themes(roleNoun(network.dataset, 'theme', 1, language))}
        rows={toThemeRows(network, comparison, { doubted: [...renamed, ...doubted], canDecide }, language, say)}
      />
    </>
  );
}

/** Themes that either edition may have under a name of its own, since the same people name them; to decide one by one. */
function RenamedThemes({ pairs }: { readonly pairs: readonly SetPair<string>[] }) {
  const say = useMessages(editionMessages);
  const head = useRef<HTMLElement>(null);
  const [isDecided, setDecided] = useState(false);
  if (pairs.length === 0 && !isDecided) return null;
  const decide = () => {
    setDecided(true);
    head.current?.focus();
  };
  return (
    <details className={styles.undecided}>
      <summary ref={head}>{say.renamed(pairs.length)}</summary>
      {pairs.map(({ one, other, count, of }) => (
        <DoubtedPair
          key={`${one} ${other}`}
          pair={{ kept: one, gone: other, reasons: [{ code: 'renamed', count, of }] }}
          look={{ box: styles.pair, hint: panel.quiet, ways: styles.ways }}
          onDecided={decide}
        />
      ))}
    </details>
  );
}
