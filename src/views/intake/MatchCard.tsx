import { useId } from 'react';
import { consentMessages } from '../../language/consent.ts';
import { mergeMessages, tellReasons } from '../../language/merge.ts';
import type { Decision } from '../../matching/decide.ts';
import type { Match } from '../../matching/match.ts';
import type { Candidate } from '../../matching/weigh.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import type { Described } from './describe-entry.ts';
import styles from './WhoIsHere.module.css';

/** Names of a list that are told; the rest is counted. */
const TOLD = 6;

interface MatchCardProps {
  readonly match: Match;
  readonly entryOf: (id: string) => Described;
  readonly verdict: Decision;
  readonly onDecide: (verdict: Decision) => void;
}

/** One that comes in beside those it may be, with what speaks for it and against it, and the choice. */
export function MatchCard({ match, entryOf, verdict, onDecide }: MatchCardProps) {
  const say = useMessages(mergeMessages);
  const language = useLanguage();
  const group = useId();
  const coming = entryOf(match.id);
  // Those that are only a little alike hold nobody back.
  const near = match.candidates.filter(({ verdict: sure }) => sure !== 'weak').map(({ id }) => entryOf(id));
  const isOneHeld = near.length > 0 && [coming, ...near].some(({ heldBack }) => heldBack);
  /** Two that it may be of one name are told apart by what only one of them has. */
  const nameOf = (id: string) => {
    const { name, places, ties } = entryOf(id);
    const like = match.candidates.map((one) => entryOf(one.id)).filter((one) => one.name === name);
    const told = (word: string) => like.filter((one) => [...one.places, ...one.ties].includes(word)).length;
    const own = like.length > 1 ? [...places, ...ties].find((word) => told(word) === 1) : undefined;
    return own === undefined ? name : `${name} (${own})`;
  };
  return (
    <fieldset className={styles.match}>
      <legend dir="auto">{say.pair(coming.name)}</legend>
      <Beside coming={coming} candidates={match.candidates} entryOf={entryOf} />
      {match.candidates.map(({ id, reasons }) => (
        <Choice
          key={id}
          group={group}
          words={say.same(nameOf(id))}
          told={tellReasons(reasons, language)}
          isChosen={typeof verdict === 'object' && verdict.same === id}
          onChoose={() => onDecide({ same: id })}
        />
      ))}
      {(['apart', 'open'] as const).map((one) => (
        <Choice
          key={one}
          group={group}
          words={one === 'open' && isOneHeld ? say.openHeld : say[one]}
          isChosen={verdict === one}
          onChoose={() => onDecide(one)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly words: string;
  readonly told?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ group, words, told, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span dir="auto">
        {words}
        {told && <small>{told}</small>}
      </span>
    </label>
  );
}

interface BesideProps {
  readonly coming: Described;
  readonly candidates: readonly Candidate[];
  readonly entryOf: (id: string) => Described;
}

/** What is known of each, line by line; lines that nobody has anything for are not shown. */
function Beside({ coming, candidates, entryOf }: BesideProps) {
  const say = useMessages(mergeMessages);
  const consent = useMessages(consentMessages);
  const old = candidates.map(({ id }) => entryOf(id));
  const cut = (names: readonly string[]) => {
    const told = names.slice(0, TOLD).join(', ');
    return names.length > TOLD ? `${told} ${say.more(names.length - TOLD)}` : told;
  };
  const rows: readonly (readonly [string, (one: Described) => string])[] = [
    [say.name, ({ name }) => name],
    [say.others, ({ others }) => cut(others)],
    [say.kind, ({ kind }) => kind],
    [say.shown, ({ heldBack }) => (heldBack ? consent.mark(heldBack) : '')],
    [say.places, ({ places }) => cut(places)],
    [say.ties, ({ ties }) => cut(ties)],
  ];
  const common = candidates.map(({ common: ids }) => cut([...new Set(ids.map((id) => entryOf(id).name))]));
  const filled = rows.filter(([, tell]) => [coming, ...old].some((one) => tell(one) !== ''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className={styles.beside} tabIndex={0} aria-label={say.pair(coming.name)}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say.inFile}</th>
            {old.map(({ name }, at) => (
              <th key={candidates[at]?.id ?? name} scope="col">
                {say.onMap}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(([label, tell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {[coming, ...old].map((one, at) => (
                <td key={candidates[at - 1]?.id ?? ''} dir="auto">
                  {tell(one)}
                </td>
              ))}
            </tr>
          ))}
          {common.some((names) => names !== '') && (
            <tr>
              <th scope="row">{say.common}</th>
              <td />
              {common.map((names, at) => (
                <td key={candidates[at]?.id ?? ''} dir="auto">
                  {names}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
