/** More words than this are no phrase. */
const MOST_WORDS = 7;

/** A theme or an aim as it stands in a sentence: in quotation marks only where it has its own punctuation or is long. */
export function tellTheme(name: string): string {
  const isPhrase = !/[\p{P}\p{S}]/u.test(name.replace(/(?<=[\p{L}\p{N}])[-–’'/&](?=[\p{L}\p{N}])/gu, ''));
  return isPhrase && name.split(/\s+/u).length <= MOST_WORDS ? name : `“${name}”`;
}
