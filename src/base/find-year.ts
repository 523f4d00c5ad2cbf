const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A year in a text; '' where there is none. */
export const findYear = (text: string): string => YEAR.exec(text)?.[0] ?? '';

/** A text without its years and the signs that parted them from the rest; '' where nothing else was in it. */
export const withoutYears = (text: string): string =>
  text
    .replace(/[([{]\s*(?:19|20)\d\d\s*[)\]}]/g, ' ')
    .replace(/[\s_.,:/–—-]*(?<!\d)(?:19|20)\d\d(?!\d)(?=[\s_.,:/–—-]|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ _+/g, ' ')
    .replace(/ (?=[.,:])/g, '')
    .replace(/^[\s_.,:/–—-]+|[\s_.,:/–—-]+$/g, '');
