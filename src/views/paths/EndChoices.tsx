import { at } from '../../base/assert.ts';
import type { PartTrouble } from '../../base/part-trouble.ts';
import { pathMessages } from '../../language/paths.ts';
import { searchMessages } from '../../language/search.ts';
import type { Hit } from '../../network/search.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { ComboboxList, ComboboxNote, ComboboxPopup } from '../../ui/Combobox.tsx';
import { ChoiceOption } from '../ChoiceOption.tsx';
import { HitReason } from '../HitReason.tsx';
import { KindMark } from '../KindMark.tsx';
import { SearchFault } from '../SearchFault.tsx';
import { useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { usePopupInSight } from '../use-popup-in-sight.ts';
import styles from './EndChooser.module.css';

interface EndChoicesProps {
  /** The id of the list; its options are this and their place, from 0. */
  readonly id: string;
  readonly label: string;
  /** Nothing was typed: these are suggestions. */
  readonly isSuggestion: boolean;
  /** Why the search could not be loaded. */
  readonly trouble: PartTrouble | null;
  readonly onRetry: () => void;
  readonly query: string;
  /** Nothing is called so, and these are similar. */
  readonly isGuess: boolean;
  /** Nodes, by index. */
  readonly choices: readonly number[];
  /** How each of them was found; of suggestions nothing. */
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly onActivate: (place: number) => void;
  readonly onChoose: (place: number) => void;
}

/** The nodes to choose from, below the box; or that there are none. */
export function EndChoices(props: EndChoicesProps) {
  const { id, label, isSuggestion, trouble, onRetry, query, isGuess, choices, hits, active, onActivate, onChoose } =
    props;
  const say = useMessages(pathMessages);
  const saySearch = useMessages(searchMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const popup = usePopupInSight(id, active);
  return (
    <ComboboxPopup ref={popup} className={styles.popup}>
      {isSuggestion && <ComboboxNote>{label}</ComboboxNote>}
      {trouble && !isSuggestion && <SearchFault trouble={trouble} onRetry={onRetry} />}
      {!trouble && !isSuggestion && (choices.length === 0 || isGuess) && (
        <ComboboxNote>
          {saySearch.nothing(query)} {choices.length > 0 && saySearch.similar}
        </ComboboxNote>
      )}
      {choices.length > 0 && (
        <ComboboxList id={id} aria-label={label}>
          {choices.map((node, place) => {
            const record = at(network.nodes, node);
            const kind = network.kinds.get(record.kind);
            const hit = hits[place];
            return (
              <ChoiceOption
                key={record.id}
                id={`${id}${place}`}
                isActive={place === active}
                onActivate={() => onActivate(place)}
                onChoose={() => onChoose(place)}
                mark={kind && <KindMark kind={kind} numeral={record.session?.number} colour={record.colour} />}
                name={tellName(network, node, language)}
                reason={hit && <HitReason hit={hit} query={query} />}
                note={visibility.nodes[node] ? kind?.label[language] : say.notOnMap}
              />
            );
          })}
        </ComboboxList>
      )}
    </ComboboxPopup>
  );
}
