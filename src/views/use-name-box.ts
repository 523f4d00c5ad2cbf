import { at } from '../base/assert.ts';
import { type Choosing, useCombobox } from '../ui/use-combobox.ts';
import { type NameOption, type NameOptionsProps, useNameOptions } from './use-name-options.ts';

interface NameBoxProps extends NameOptionsProps, Pick<Choosing, 'onEnter' | 'onEscape'> {
  readonly onChoose: (option: NameOption) => void;
}

/** A combobox that takes a node by its name, or a new one; `popup` is for `NameOptions`, null where none is open. */
export function useNameBox({ query, self, takesSelf, kinds, onChoose, ...keys }: NameBoxProps) {
  const { options, meant, isWaiting, isFound, trouble, tryAgain } = useNameOptions({
    query,
    self,
    takesSelf,
    kinds,
  });
  const box = useCombobox({
    ...keys,
    count: isWaiting ? 0 : options.length,
    start: meant,
    hasNote: query !== '' && !isWaiting,
    isWaiting,
    hasFailed: trouble !== null,
    onChoose: (place) => onChoose(at(options, place)),
  });
  const popup = {
    id: box.list,
    name: query,
    self,
    options,
    isFound,
    trouble,
    onRetry: tryAgain,
    active: box.active,
    onActivate: box.activate,
    onChoose: box.choose,
  };
  return { field: box.field, change: box.change, popup: box.hasPopup ? popup : null };
}
