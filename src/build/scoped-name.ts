import { basename } from 'node:path';

/**
 * Class names of CSS modules, made from the file's and the class's own name, so that the pre-rendered
 * page and the app agree on them whoever builds which. File names are unique in `src`, a house test holds it.
 */
export const scopedName = (name: string, file: string): string => `${basename(file).split('.')[0]}-${name}`;
