import { selectDataset } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';

/** Language, theme and title of the page itself. */
export function syncPage(store: AppStore): void {
  const show = (state: State) => {
    const { language, theme, selection } = state.session;
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    const { meta, nodes } = selectDataset(state);
    const selected = selection.at(-1);
    const name = selected === undefined ? undefined : nodes.find((node) => node.id === selected)?.label[language];
    document.title = [name, meta.title[language], 'Jejaring'].filter((part) => part !== undefined).join(' · ');
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.session !== before.session) show(state);
  });
}
