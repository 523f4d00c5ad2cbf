import { foldText } from './fold.ts';
import { finish, type Steps } from './steps.ts';

/** The languages in which a place is looked for by what it is called there, by their tags. */
const LANGUAGES =
  'en id es pt fr de it nl tr pl sv fil ms vi ru uk ar fa ur he hi bn ta th my km lo el zh zh-Hant ja ko'.split(' ');
/** Those by which a place of a network is known. */
const READ = ['en', 'id'];
const STYLES = ['long', 'short'] as const;
/** Continents and their parts, by the United Nations' numbers (M49). */
const REGIONS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 419 202';

/** The same letters, whatever stands between them: as names are compared here. */
const squeeze = (name: string): string => (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('');

const namer = (language: string, style: (typeof STYLES)[number]) =>
  new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });

let codes: ReadonlyMap<string, string> | null = null;

/** The codes of countries and continents by their English and Indonesian names; some 80 ms the first time. */
function* readCodes(): Steps<ReadonlyMap<string, string>> {
  if (codes) return codes;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = [...letters.flatMap((one) => letters.map((other) => one + other)), ...REGIONS.split(' ')];
  const found = new Map<string, string>();
  for (const language of READ) {
    for (const style of STYLES) {
      const names = namer(language, style);
      for (const code of all) {
        const name = names.of(code);
        if (name && !found.has(squeeze(name))) found.set(squeeze(name), code);
      }
      yield;
    }
  }
  codes = found;
  return found;
}

/** What places are called elsewhere. */
export interface PlaceNames {
  /** The names of a country or continent in other languages, by one of its English or Indonesian names; none: it is no such place. */
  readonly of: (names: readonly string[]) => readonly string[];
}

let known: PlaceNames | null = null;

/** General geography, as the system has it in many languages and scripts: `香港` is Hong Kong. */
export const recallPlaceNames = (): PlaceNames => finish(recallPlaceNamesInSteps());

/** The same in steps of some ms; what has been read is remembered. */
export function* recallPlaceNamesInSteps(): Steps<PlaceNames> {
  if (known) return known;
  const byName = yield* readCodes();
  const namers: ReturnType<typeof namer>[] = [];
  for (const language of LANGUAGES) {
    for (const style of STYLES) namers.push(namer(language, style));
    yield;
  }
  const remembered = new Map<string, readonly string[]>();
  const listNames = (code: string) => {
    const names = remembered.get(code) ?? [...new Set(namers.flatMap((one) => one.of(code) ?? []))];
    remembered.set(code, names);
    return names;
  };
  known = {
    of: (names) => {
      const code = names.map((name) => byName.get(squeeze(name))).find(Boolean);
      return code ? listNames(code) : [];
    },
  };
  return known;
}
