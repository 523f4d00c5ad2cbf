import { nameSelection } from '../../store/name-selection.ts';
import { selectDataset } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { type AppStore, watch } from '../../store/store.ts';
import { isPages } from '../../store/visits.ts';
import { takeHead } from './head-words.ts';

/**
 * Language, theme and title of the page itself, and what its head tells other programs. What is as it was is not
 * written again: even the same value makes the browser style the whole page anew.
 */
export function syncPage(store: AppStore): void {
  const root = document.documentElement;
  const tellOthers = takeHead();
  const show = (state: State) => {
    const { language, theme } = state.session;
    if (root.lang !== language) root.lang = language;
    const wanted = theme === 'auto' ? undefined : theme;
    if (root.dataset.theme !== wanted) {
      if (wanted === undefined) delete root.dataset.theme;
      else root.dataset.theme = wanted;
    }
    const { meta } = selectDataset(state);
    const title = [nameSelection(state), meta.title[language], 'Jejaring'].filter(Boolean).join(' · ');
    if (document.title !== title) document.title = title;
    tellOthers(isPages(state) ? null : (meta.summary ?? meta.title)[language]);
  };
  show(store.getState());
  const showNow = () => show(store.getState());
  watch(store, ({ session }) => session, showNow);
  watch(store, selectDataset, showNow);
  watch(store, isPages, showNow);
}
