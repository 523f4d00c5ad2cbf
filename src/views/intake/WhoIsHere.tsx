import { useMemo, useState } from 'react';
import { mergeMessages } from '../../language/merge.ts';
import { toDecisions } from '../../matching/decide.ts';
import type { Match } from '../../matching/match.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { CertainList } from './CertainList.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { toDescriber } from './describe-entry.ts';
import { EditionFields } from './EditionFields.tsx';
import { listFoundAgain } from './list-found-again.ts';
import { MatchCard } from './MatchCard.tsx';
import type { Merging } from './use-merge.ts';
import styles from './WhoIsHere.module.css';

/** Where it is asked who somebody is. */
export const ASKED_ID = 'asked-who';
/** Cards that are shown at once: each asks for a decision. */
const SHOWN = 10;

interface WhoIsHereProps {
  readonly merging: Merging;
  /** Whether each of several lists that tell no year has an edition of its own. */
  readonly areListsNamed: boolean;
}

/** Who of a list is on the map already: the certain ones together, the others one by one. */
export function WhoIsHere({ merging, areListsNamed }: WhoIsHereProps) {
  const say = useMessages(mergeMessages);
  const language = useLanguage();
  const { base, coming, matches, merged, editions } = merging;
  const entryOf = useMemo(() => toDescriber(coming, language), [coming, language]);
  const of = (wanted: string) => matches.filter(({ candidates: [best] }) => best?.verdict === wanted);
  const [certain, review, weak] = [of('certain'), of('review'), of('weak')];
  const isTold = areListsNamed || (coming.meta.editions?.length ?? 0) > (base.meta.editions?.length ?? 0);
  const fields = [
    ...(base.meta.editions?.length ? [] : (['before'] as const)),
    ...(isTold ? [] : (['coming'] as const)),
  ];
  const { same } = toDecisions(matches, merging.verdictOf);
  const again = listFoundAgain(base, coming, same).size;
  const nameOf = (id: string) => {
    const tie = base.edges.find((edge) => edge.id === id);
    return tie ? `${entryOf(tie.source).name} – ${entryOf(tie.target).name}` : entryOf(id).name;
  };
  return (
    <section className={styles.part} aria-label={say.title}>
      <h3>{say.title}</h3>
      {matches.length === 0 ? <p>{say.nobody}</p> : <p>{say.joined(again)}</p>}
      <p>
        {say.counts(base.nodes.length, merged.dataset.nodes.length, base.edges.length, merged.dataset.edges.length)}
        {merged.crowded > 0 && ` ${say.crowded(merged.crowded)}`}
      </p>
      {certain.length > 0 && <CertainList matches={certain} entryOf={entryOf} merging={merging} />}
      {review.length > 0 && (
        <section id={ASKED_ID} className={styles.group} aria-label={say.review(review.length)}>
          <h4>{say.review(review.length)}</h4>
          <Cards matches={review} entryOf={entryOf} merging={merging} />
        </section>
      )}
      {weak.length > 0 && (
        <details className={styles.group}>
          <summary>{say.weak(weak.length)}</summary>
          <Cards matches={weak} entryOf={entryOf} merging={merging} />
        </details>
      )}
      <DifferenceList merging={merging} nameOf={nameOf} />
      {fields.length > 0 && (
        <EditionFields
          fields={fields.map((key) => ({ key, label: say[key], name: editions[key] }))}
          onName={(key, name) => merging.nameEditions({ ...editions, [key]: name })}
        />
      )}
    </section>
  );
}

interface CardsProps {
  readonly matches: readonly Match[];
  readonly entryOf: ReturnType<typeof toDescriber>;
  readonly merging: Merging;
}

function Cards({ matches, entryOf, merging }: CardsProps) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {matches.slice(0, shown).map((match) => (
        <MatchCard
          key={match.id}
          match={match}
          entryOf={entryOf}
          verdict={merging.verdictOf(match)}
          onDecide={(verdict) => merging.decide(new Map([[match.id, verdict]]))}
        />
      ))}
      <ShowMore count={matches.length} shown={shown} step={SHOWN} onShow={setShown} />
    </>
  );
}
