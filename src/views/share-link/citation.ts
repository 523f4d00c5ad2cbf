import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { formatDays } from '../../language/app.ts';
import { citationMessages, formatCitedDay } from '../../language/link.ts';

export const CITATION_STYLES = ['apa', 'bibtex', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
/** The styles go by the same name everywhere. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  bibtex: 'BibTeX',
  chicago: 'Chicago',
};

/** Something to cite that nobody signed and nobody dated, as a map and most web pages are. */
export interface Work {
  /** A word without spaces, by which BibTeX knows it. */
  readonly key: string;
  /** By what lists of references sort it, for want of an author. */
  readonly sortKey: string;
  readonly title: string;
  /** What it is, where that is not plain: `Interactive map`. */
  readonly medium: string;
  /** The tag of the language it is in, where that is recorded. */
  readonly inLanguage: string;
  /** The site it stands on. */
  readonly site: string;
  /** Empty where it has none. */
  readonly url: string;
  readonly note: string;
}

/** The map itself, with the days of what it shows; `url` is where the view is, or empty. */
export function toMapWork({ meta }: Dataset, url: string, language: Language): Work {
  const title = [meta.title[language], meta.subtitle?.[language]].filter(Boolean).join(': ');
  const days = formatDays(meta.start, meta.end, language);
  return {
    key: `${meta.id}-map`,
    sortKey: meta.title[language],
    title: [title, meta.edition?.[language], meta.place?.[language], days].filter(Boolean).join(', '),
    medium: citationMessages[language].map,
    inLanguage: language,
    site: 'Jejaring',
    url,
    note: meta.licence?.[language] ?? '',
  };
}

/** The texts that the map was made from. */
export const toSourceWorks = ({ meta }: Dataset, language: Language): readonly Work[] =>
  meta.sources.map(({ id, title, url = '', language: tag }) => ({
    key: id,
    sortKey: title[language],
    title: title[language],
    medium: '',
    inLanguage: tag ?? '',
    site: /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '',
    url,
    note: '',
  }));

/** A reference to a work, read on `day`, as a style writes it; plain text. */
export function formatCitation(work: Work, style: CitationStyle, day: Date, language: Language): string {
  const say = citationMessages[language];
  const read = formatCitedDay(day, language);
  const { title, medium, site, url } = work;
  if (style === 'bibtex') return formatBibtex(work, day, language);
  if (style === 'apa') {
    const what = `${title}${medium && ` [${medium}]`}`;
    return toSentences([what, `(${say.undated})`, site, say.retrieved(read, url)], url);
  }
  return `“${endSentence(title)}” ${toSentences([medium, site, say.accessed(read), url], '')}`;
}

/** The languages as LaTeX calls them. */
const LANGIDS: Readonly<Record<string, string>> = { en: 'english', id: 'indonesian' };

function formatBibtex(
  { key, sortKey, title, medium, inLanguage, site, url, note }: Work,
  day: Date,
  language: Language,
) {
  const fields = {
    // Nobody signed it: without an author, BibTeX sorts by the key.
    key: escapeBibtex(sortKey),
    title: `{${escapeBibtex(title)}}`,
    year: citationMessages[language].undated,
    howpublished: escapeBibtex([medium, site].filter(Boolean).join(', ')),
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: toIsoDay(day),
    langid: LANGIDS[inLanguage] ?? '',
    note: escapeBibtex(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is written; letters of every script stay, as today's programs read them. */
export const escapeBibtex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#_%]/g, (letter) => COMMANDS[letter] ?? `\\${letter}`);

/** The day in the reader's own time zone. */
const toIsoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** An address at the end takes no full stop: it would be taken for a part of it. */
const toSentences = (parts: readonly string[], last: string): string =>
  parts
    .filter(Boolean)
    .map((part) => (last !== '' && part.endsWith(last) ? part : endSentence(part)))
    .join(' ');
