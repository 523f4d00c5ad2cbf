import { nameSelection } from '../store/name-selection.ts';
import { selectDataset } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';

/** Language, theme and title of the page itself. */
export function syncPage(store: AppStore): void {
  const show = (state: State) => {
    const { language, theme } = state.session;
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    const { meta } = selectDataset(state);
    document.title = [nameSelection(state), meta.title[language], 'Jejaring'].filter(Boolean).join(' · ');
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.session !== before.session) show(state);
  });
}
