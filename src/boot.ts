import { readPreferences } from './app/preferences.ts';
import { parsePairs } from './store/address-pairs.ts';

// Loaded apart from the app and first: the page that stands before the app runs takes the visitor's
// language and theme at once. What is not known is left to the app, which also says so.
const pairs = parsePairs(location.search, () => {});
const preferences = readPreferences();
const root = document.documentElement;
root.lang = pairs.get('lang')?.find((tag) => tag === 'en' || tag === 'id') ?? preferences.language;
const theme = pairs.get('theme')?.find((name) => name === 'light' || name === 'dark') ?? preferences.theme;
if (theme !== 'auto') root.dataset.theme = theme;
