/** The languages that every text of a dataset is in. Apart from the schema, so that the page's first script stays small. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];
