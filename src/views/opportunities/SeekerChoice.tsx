import { useId, useMemo, useRef } from 'react';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { isLikelyAim, listAims } from '../../network/aims.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyAsked } from '../../store/meeting-said.ts';
import { isMeetingAsked, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useActors } from '../use-actors.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { type Choice, findChoices, findInPhrase, listExamples, listSelfWords } from './choices.ts';
import { OfferedSeekers } from './OfferedSeekers.tsx';
import { SaidChips } from './SaidChips.tsx';
import { SayBox } from './SayBox.tsx';
import styles from './SeekerChoice.module.css';

/** Who asks: somebody of the map by name, or what somebody says who is not on it; and what they look for. */
export function SeekerChoice() {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const noteId = useId();
  const box = useRef<HTMLDivElement>(null);
  const network = useSelector(selectNetwork);
  const asks = useSelector((state) => selectParameters(state, 'opportunities'));
  const { actor, described, looksFor } = asks;
  const actors = useActors();
  const isAsked = isMeetingAsked(asks);
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const chosen = [...Object.values(described ?? {}).flat(), ...looksFor];
  const chips = (['themes', 'places', 'kinds'] as const).flatMap((as) =>
    (described?.[as] ?? []).map((id) => ({ as, id })),
  );

  const choose = ({ as, id }: Choice) => act(applyAsked, as, id);
  const isLeading = useRef(false);
  const isLed = () => isLeading.current;
  // What was pressed is gone: the keyboard goes on in the field, whose list stays shut.
  const lead = () => {
    isLeading.current = true;
    box.current?.querySelector('input')?.focus({ preventScroll: true });
    isLeading.current = false;
  };
  // On a phone the field was not there beside whoever was chosen, and comes with the next frame.
  const goOn = () => (isPhone ? requestAnimationFrame(lead) : lead());
  const ways = useMemo(() => listSelfWords(network), [network]);
  const asked = network.nodeIndex.get(actor ?? '') ?? -1;
  const wishes = listAims(network, asked, isLikelyAim).map(({ node }) => node);
  const sought = asked < 0 ? say.looksFor : say.looksForOf(tellMapName(network, asked, language));
  return (
    <div className={styles.choice} data-asked={isAsked || undefined} ref={box}>
      {!(isPhone && asked >= 0) && (
        <SayBox
          label={say.who}
          isLabelSeen={!(isAsked && isPhone)}
          hint={say.whoHint(ways)}
          noteId={noteId}
          examples={listExamples(network, ['theme', 'place'], chosen, language)}
          find={(search, query) => findChoices(network, actors, search, query, language)}
          read={(search, phrase) => findInPhrase(network, actors, search, phrase, language)}
          chosen={chosen}
          onChoose={choose}
          isLed={isLed}
        />
      )}
      {!isAsked && (
        <p id={noteId} className={styles.note}>
          {say.whoNote(ways)}
        </p>
      )}
      {!isAsked && <OfferedSeekers actors={actors} />}
      {asked >= 0 && (
        <SaidChips
          label={say.actor}
          chips={[{ as: 'actor', id: at(network.nodes, asked).id }]}
          onRemove={() => {
            act(applyAsked, 'actor', null);
            goOn();
          }}
        />
      )}
      {chips.length > 0 && (
        <SaidChips
          label={say.described}
          chips={chips}
          onRemove={({ as, id }) => {
            act(applyAsked, as, id);
            goOn();
          }}
        />
      )}
      {isAsked && ways.includes('theme') && (
        <details className={styles.sought} open={looksFor.length > 0}>
          <summary>{sought}</summary>
          <SayBox
            label={sought}
            isLabelSeen={false}
            hint={say.looksForHint}
            examples={listExamples(network, ['theme'], chosen, language, wishes)}
            find={(search, query) => {
              const found = findChoices(network, actors, search, query, language);
              return { ...found, list: found.list.filter(({ as }) => as === 'themes') };
            }}
            chosen={chosen}
            onChoose={({ id }) => act(applyAsked, 'looksFor', id)}
            isLed={isLed}
          />
          {looksFor.length > 0 && (
            <SaidChips
              label={say.looked}
              chips={looksFor.map((id) => ({ as: 'looksFor', id }))}
              onRemove={({ id }) => {
                act(applyAsked, 'looksFor', id);
                goOn();
              }}
            />
          )}
        </details>
      )}
    </div>
  );
}
