/** Whether a text can name a network of the visitor's own: nothing in it has to be escaped anywhere. */
export const isOwnId = (text: string): boolean => /^[a-z\d]{4,40}$/.test(text);
