/** A size of what stands beside type, so that it follows the page's type: css px where the root's is 16 px. */
export const toRem = (px: number): string => `${px / 16}rem`;
