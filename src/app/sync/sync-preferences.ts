import { applyPrefersDark } from '../../store/preferences.ts';
import type { SessionState, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { loadInTime } from '../../views/load-part.ts';
import { keepLanguage, keepTheme } from '../preferences.ts';

/**
 * Whether the visitor's own switch made a change: it sets that one thing and nothing else. An address, a file that
 * is opened, and the way back from it bring their language and theme along with all the rest: those belong to the
 * view, and are not the visitor's.
 */
function isSwitch(key: 'language' | 'theme', now: State, before: State): boolean {
  if (now.session[key] === before.session[key]) return false;
  if (now.document !== before.document || now.moment !== before.moment) return false;
  const keys = Object.keys(now.session) as (keyof SessionState)[];
  return keys.every((other) => other === key || now.session[other] === before.session[other]);
}

/** Keeps the visitor's choice of language and theme for the next visit, and follows the system's theme and contrast. */
export function syncPreferences(store: AppStore): void {
  store.subscribe((state, before) => {
    if (isSwitch('language', state, before)) keepLanguage(state.session.language);
    if (isSwitch('theme', state, before)) keepTheme(state.session.theme);
  });
  const follow = async () => (await loadInTime(() => import('./follow-contrast.ts'))).followContrast(store);
  const lists = ['(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', follow);
  // What few ask for is fetched when they do.
  const isAsked = () => lists.some(({ matches }) => matches);
  if (isAsked()) void follow();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    act(store, applyPrefersDark, matches);
    // The system's own colours are others then.
    if (isAsked()) void follow();
  });
}
