const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A year in a text; '' where there is none. */
export const findYear = (text: string): string => YEAR.exec(text)?.[0] ?? '';

/** Words that lead to a year, and lead nowhere without it. */
const LEADING = /\s+(?:of|in|for|from|year|the year|dari|di|pada|untuk|tahun|de|del|en|do|da|von|aus|im jahr)$/i;

/** A text without its years, the words that led to one at its end, and the signs that parted them from the rest; '' where nothing else was in it. */
export const withoutYears = (text: string): string =>
  text
    .replace(/[([{]\s*(?:19|20)\d\d\s*[)\]}]/g, ' ')
    .replace(/[\s_.,:/–—-]*(?<!\d)(?:19|20)\d\d(?!\d)(?=[\s_.,:/–—-]|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ _+/g, ' ')
    .replace(/ (?=[.,:])/g, '')
    .replace(/^[\s_.,:/–—-]+|[\s_.,:/–—-]+$/g, '')
    .replace(LEADING, (words) => (YEAR.test(text) ? '' : words));
