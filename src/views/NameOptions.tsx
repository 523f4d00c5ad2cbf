import type { PartTrouble } from '../base/part-trouble.ts';
import { editorMessages } from '../language/editor.ts';
import { searchMessages } from '../language/search.ts';
import { tellName } from '../network/tell-apart.ts';
import { selectNetwork } from '../store/selectors.ts';
import { ComboboxList, ComboboxNote, ComboboxPopup } from '../ui/Combobox.tsx';
import { ChoiceOption } from './ChoiceOption.tsx';
import { HitReason } from './HitReason.tsx';
import { KindMark } from './KindMark.tsx';
import styles from './NameOptions.module.css';
import { SearchFault } from './SearchFault.tsx';
import { useLanguage, useMessages, useSelector } from './use-app.ts';
import type { NameOption } from './use-name-options.ts';
import { usePopupInSight } from './use-popup-in-sight.ts';

interface NameOptionsProps {
  /** The id of the list; its options are this and their place, from 0. */
  readonly id: string;
  readonly name: string;
  /** The node that one chooses for, by index. */
  readonly self: number;
  readonly options: readonly NameOption[];
  readonly isFound: boolean;
  readonly trouble: PartTrouble | null;
  readonly onRetry: () => void;
  readonly active: number;
  readonly onActivate: (place: number) => void;
  readonly onChoose: (place: number) => void;
}

/** What a typed name can mean, below its field. */
export function NameOptions(props: NameOptionsProps) {
  const { id, name, self, options, isFound, trouble, onRetry, active, onActivate, onChoose } = props;
  const say = useMessages(editorMessages);
  const saySearch = useMessages(searchMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { nodes, kinds } = network;
  const popup = usePopupInSight(id, active);
  return (
    <ComboboxPopup ref={popup} className={styles.popup}>
      {trouble && <SearchFault trouble={trouble} onRetry={onRetry} />}
      {!trouble && !isFound && (
        <ComboboxNote>
          {say.noneFound(name)} {options.some((option) => 'node' in option) && saySearch.similar}
        </ComboboxNote>
      )}
      {options.length > 0 && (
        <ComboboxList id={id} aria-label={say.found}>
          {options.map((option, place) => {
            const node = 'node' in option ? nodes[option.node] : undefined;
            const kind = kinds.get('node' in option ? (node?.kind ?? '') : option.kind);
            const kindName = kind?.label[language] ?? '';
            return (
              <ChoiceOption
                key={node?.id ?? `new ${kind?.id}`}
                id={`${id}${place}`}
                isActive={place === active}
                onActivate={() => onActivate(place)}
                onChoose={() => onChoose(place)}
                mark={kind && <KindMark kind={kind} numeral={node?.session?.number} colour={node?.colour} />}
                name={'node' in option ? tellName(network, option.node, language) : say.newOne(name)}
                reason={'node' in option && option.hit && <HitReason hit={option.hit} query={name} />}
                note={'node' in option && option.node === self ? say.itself(kindName) : kindName}
              />
            );
          })}
        </ComboboxList>
      )}
    </ComboboxPopup>
  );
}
