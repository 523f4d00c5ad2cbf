import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../dataset/language.ts';
import { type LocalText, langOf } from '../dataset/text.ts';
import { tellName } from '../network/tell-apart.ts';
import { buildTies, type Ties } from '../network/ties.ts';
import type { Visibility } from '../network/visibility.ts';
import { nameId } from '../store/name-selection.ts';
import { selectNetwork, selectVisibility } from '../store/selectors.ts';
import { type State, withSession } from '../store/state.ts';
import { type AppStore, act, type Transition } from '../store/store.ts';
import { type Asked, isAsked } from './asked.ts';

/** The store of the mounted app. */
export const AppContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(AppContext);
  if (!store) throw new Error('a view stands outside AppContext');
  return store;
}

/** What a selector says of the state; wrap selectors that return new objects in `useShallow`. */
export const useSelector = <Value>(selector: (state: State) => Value): Value => useStore(useAppStore(), selector);

/** What counts and lists go by where they come after the map; null: nothing waits for it. */
export const AskedContext = createContext<Asked | null>(null);

/** What is on the map, for whatever counts or lists it: a moment late after a filter, but of another network at once. */
export const useVisibility = (): Visibility => useOnMap(selectVisibility);

/** The ties that its layers and certainties leave, and who belongs where by them: at the same moment. */
export const useTies = (): Ties => useOnMap(selectTies);

const selectTies = (state: State): Ties => buildTies(selectNetwork(state), state.session.filters);

function useOnMap<Value>(selector: (state: State) => Value): Value {
  const asked = useContext(AskedContext);
  return useSelector((state) => {
    if (asked === null || asked.document !== state.document.id || isAsked(asked, state)) return selector(state);
    return selector(withSession(state, { filters: asked.filters, focus: asked.focus }));
  });
}

/** The function that applies a transition: `const act = useAct(); act(applySelect, id)`. */
export function useAct(): <Input extends readonly unknown[]>(transition: Transition<Input>, ...input: Input) => void {
  const store = useAppStore();
  return (transition, ...input) => act(store, transition, ...input);
}

/** One area's messages in the visitor's language: `const say = useMessages(filterMessages)`. */
export const useMessages = <Messages>(catalogue: Readonly<Record<Language, Messages>>): Messages =>
  catalogue[useSelector((state) => state.session.language)];

/** Tells the language of a text where it is not the page's: `<p lang={langOf(description)}>`. */
export function useLangOf(): (text: LocalText | undefined) => string | undefined {
  const language = useLanguage();
  const { languages } = useSelector((state) => state.document.dataset.meta);
  return (text) => text && langOf(text, language, languages);
}

/** The visitor's language, to pick a text of the dataset: `node.label[language]`. */
export const useLanguage = (): Language => useSelector((state) => state.session.language);

/** What nodes are called, by index, with what tells them from others of that name. */
export function useNames(): (node: number) => string {
  const network = useSelector(selectNetwork);
  const language = useLanguage();
  return (node) => tellName(network, node, language);
}

/** The same of one node, by its id. */
export const useNameOf = (id: string): string => useSelector((state) => nameId(state, id));
