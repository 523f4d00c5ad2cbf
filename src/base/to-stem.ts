/** The name of a file without the letters at its end that tell its kind: `people.csv` is `people`. */
export const toStem = (file: string): string => file.replace(/\.\w{1,8}$/, '');
