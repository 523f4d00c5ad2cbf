import { LANGUAGES, type Language } from '../dataset/language.ts';
import type { ThemeChoice } from '../store/state.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly prefersDark: boolean;
  /** Whether a visitor has closed what says what the map is. */
  readonly isTold: boolean;
}

const LANGUAGE_KEY = 'jejaring.language';
const THEME_KEY = 'jejaring.theme';
export const ABOUT_KEY = 'jejaring.about';

/** What was kept here; null also where storage is switched off. */
function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value for the next visit, where the browser allows it. */
function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The visitor's last choices, else what the browser prefers. Old browsers call Indonesian `in`. */
export function readPreferences(): Preferences {
  const kept = LANGUAGES.find((language) => language === readKept(LANGUAGE_KEY));
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase().replace('in', 'id'));
  const preferred = wished.find((tag): tag is Language => LANGUAGES.some((language) => language === tag));
  const theme = (['light', 'dark'] as const).find((name) => name === readKept(THEME_KEY));
  return {
    language: kept ?? preferred ?? 'en',
    theme: theme ?? 'auto',
    prefersDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isTold: readKept(ABOUT_KEY) === 'off',
  };
}

export const keepLanguage = (language: Language): void => keep(LANGUAGE_KEY, language);
export const keepTheme = (theme: ThemeChoice): void => keep(THEME_KEY, theme);
