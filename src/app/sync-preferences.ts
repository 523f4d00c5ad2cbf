import { applyPrefersDark } from '../store/preferences.ts';
import { type AppStore, act } from '../store/store.ts';
import { keepLanguage, keepTheme } from './preferences.ts';

/** Keeps the choice of language and theme for the next visit, and follows the system's theme. */
export function syncPreferences(store: AppStore): void {
  store.subscribe((state, before) => {
    if (state.session.language !== before.session.language) keepLanguage(state.session.language);
    if (state.session.theme !== before.session.theme) keepTheme(state.session.theme);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    act(store, applyPrefersDark, matches);
  });
}
