/** What somebody puts before a kind who says what they are, in either language: “a co-op”, “sebuah koperasi”. */
const ARTICLE = /^(?:an?|the|sebuah|seorang|suatu)\s+(?=\S)/i;

export const withoutArticle = (words: string): string => words.replace(ARTICLE, '');
