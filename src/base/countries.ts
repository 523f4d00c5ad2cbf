import { toShortCode } from './country-codes.ts';
import { foldText } from './fold.ts';
import { countEdits } from './letters-apart.ts';

/** Languages in which names of countries are known, those of the page first. */
const SPOKEN = ['en', 'id', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'tr', 'ru', 'ar', 'zh', 'ja', 'ko', 'hi', 'pl', 'sv'];
/** What people write and no list of names has. */
const SHORT: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  inggris: 'GB',
  usa: 'US',
  us: 'US',
  america: 'US',
  'amerika serikat': 'US',
  uae: 'AE',
  holland: 'NL',
  'south korea': 'KR',
  'north korea': 'KP',
  korea: 'KR',
  drc: 'CD',
  'czech republic': 'CZ',
  czechia: 'CZ',
  turkey: 'TR',
  'ivory coast': 'CI',
  burma: 'MM',
  hongkong: 'HK',
  taiwan: 'TW',
  palestine: 'PS',
  russia: 'RU',
  swaziland: 'SZ',
  macedonia: 'MK',
  // Whole names that say something else than their last word does.
  'democratic peoples republic of korea': 'KP',
  dprk: 'KP',
  'republic of china': 'TW',
  prc: 'CN',
  rrt: 'CN',
  'britania raya': 'GB',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  'dr congo': 'CD',
  'russian federation': 'RU',
  'federasi rusia': 'RU',
  'lao pdr': 'LA',
  'brunei darussalam': 'BN',
  'viet nam': 'VN',
  'syrian arab republic': 'SY',
  'democratic republic of congo': 'CD',
  'republic of congo': 'CG',
  'pr china': 'CN',
  'p r china': 'CN',
  as: 'US',
  'great britain and northern ireland': 'GB',
  'lao peoples democratic republic': 'LA',
  'state of palestine': 'PS',
  'state of israel': 'IL',
  'state of kuwait': 'KW',
  'state of qatar': 'QA',
  'hellenic republic': 'GR',
  'swiss confederation': 'CH',
  'united mexican states': 'MX',
  'china pr': 'CN',
  rok: 'KR',
  'taiwan, province of china': 'TW',
  'chinese taipei': 'TW',
  'slovak republic': 'SK',
  'kyrgyz republic': 'KG',
  'holy see': 'VA',
  'kingdom of the netherlands': 'NL',
};
/** What states call themselves before their name. */
const STYLED =
  /^(?:(?:(?:federal|federative|democratic|socialist|islamic|peoples|united|federated|arab|plurinational|bolivarian|oriental|eastern|independent|hashemite) )*(?:republic|kingdom|(?<=(?:plurinational|independent|federated|united) )states?|sultanate|principality|commonwealth|grand duchy) of (?:the )?|(?:republik|kerajaan)(?: (?:rakyat|federal|islam|demokratik|sosialis|persatuan))* )/;
/** What a part of a state adds behind its name. */
const SPECIAL =
  / ?[,(]? ?(?:sar|special administrative region)\)?(?:,? (?:of )?(?:the )?(?:pr |peoples republic of )?china)?$/;
/** “Korea, Republic of”, “Korea, Rep.” and “Bolivia (Plurinational State of)”, as lists of states sort them. */
const SORTED = /^([^,(]+?)(?:, | \()(?:the )?([^()]+?)(?: of)?(?: the)?\)?$/;
/** “Gambia, The”. */
const LED = /(?:, | \()the\)?$/;
/** “Hong Kong, China” and “China, Hong Kong”. */
const OF_CHINA = /^(?:china, (?<last>.+)|(?<first>.+?)(?:, | \()china\)?)$/;
/** What these names are long for. */
const SHORTENED = new Set(['HK', 'MO', 'PS']);
/** Codes of what is no country, though it has a name. */
const NONE = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);

let known: ReadonlyMap<string, string> | undefined;

/** Names of countries in many languages to their codes; built when it is first asked for, in about a third of a second. */
function countries(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map(Object.entries(SHORT));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const regions = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !NONE.has(code) && inEnglish.of(code))
    // Codes of countries that are no more have names too: what came after them counts (DD is DE).
    .map((code) => [code, new Intl.Locale(`und-${code}`).region] as const);
  for (const language of SPOKEN) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const [code, region] of regions) {
        const name = display.of(code);
        const folded = name && foldName(name);
        if (region && folded && !names.has(folded)) names.set(folded, region);
      }
    }
  }
  known = names;
  return names;
}

const foldName = (text: string): string =>
  foldText(text)
    .replace(/(?<=people)[’'`](?=s )/, '')
    .replaceAll('.', '')
    .replaceAll('&', ' and ')
    .replace(/[’'`-]/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/^\s*the /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The ways in which a name may be meant: with words spelled out, without what a part of a state adds, turned. */
function listForms(folded: string): readonly string[] {
  const whole = folded.replace(SPECIAL, '');
  const spelled = whole.replace(/\brep\b/, 'republic').replace(/\bdem\b/, 'democratic');
  const { last, first } = OF_CHINA.exec(whole)?.groups ?? {};
  const [, name = '', style = ''] = SORTED.exec(spelled) ?? [];
  // “Georgia, United States” is no state of that style.
  const turned = style && !countries().has(style) ? [`${style} of ${name}`, `${style} ${name}`] : [];
  return [folded, whole, last ?? first ?? '', ...turned, spelled, spelled.replace(LED, '')];
}

/** The code of a country by its name in any of many languages, or by its code of two or three letters; null where it is none. */
export function findCountry(text: string): string | null {
  const trimmed = text.trim();
  const folded = foldName(trimmed);
  const forms = listForms(folded);
  const named = () => [...forms, ...forms.map((form) => form.replace(STYLED, ''))].map((form) => countries().get(form));
  const short = Object.hasOwn(SHORT, folded) ? SHORT[folded] : undefined;
  return short ?? toRegion(toShortCode(trimmed) ?? trimmed) ?? named().find(Boolean) ?? null;
}

/** Longer texts are no name of a country. */
const LONGEST_SORTED = 80;
/** What stands behind the comma of such a name. */
const BEHIND_COMMA = /,.*\b(?:the|rep|republic|dem|democratic|states?|kingdom|province|north|south|region|people)\b/i;

/** Whether a text with a comma is one country, as lists of states sort them: “Korea, Rep.”; two countries are a list. */
export const isSortedCountry = (text: string): boolean =>
  text.length <= LONGEST_SORTED &&
  BEHIND_COMMA.test(text) &&
  findCountry(text) !== null &&
  findCountry(text.slice(text.lastIndexOf(',') + 1)) === null;

/** Names so short are like too many others; longer ones may be one letter apart, long ones two. */
const SHORTEST_NEAR = 5;
const LONG_NEAR = 8;

/**
 * The code of the country whose name in any of many languages is a slip of the hand from a text that is none; null where
 * there is none, or several are as near. The first letter counts as right.
 */
export function findNearCountry(text: string): string | null {
  const folded = foldName(text);
  if (folded.length < SHORTEST_NEAR) return null;
  let most = folded.length < LONG_NEAR ? 1 : 2;
  let near = new Set<string>();
  for (const [name, code] of countries()) {
    if (name[0] !== folded[0] || name.length < SHORTEST_NEAR) continue;
    const edits = countEdits(folded, name, most);
    if (edits < most) [near, most] = [new Set(), edits];
    if (edits === most) near.add(code);
  }
  const [code, ...others] = near;
  return code && others.length === 0 ? code : null;
}

/** A country by its code of two letters; what came after it, where it is no more. */
function toRegion(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || NONE.has(code)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
  return name ? (new Intl.Locale(`und-${code}`).region ?? null) : null;
}

/** What a country is called in a language. */
export function nameCountry(code: string, language: string): string {
  const style = SHORTENED.has(code) ? 'short' : 'long';
  return new Intl.DisplayNames([language, 'en'], { type: 'region', style }).of(code) ?? code;
}

/** Whether words speak of places that lie in countries: towns and provinces. */
export const speaksOfTowns = (words: string): boolean =>
  /\b(?:city|town|hometown|kota|domisili|kabupaten|provinsi|ciudad|cidade|stadt|ville)\b/.test(foldText(words));
