import { join, relative } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

/**
 * Class names of CSS modules, made from the file's path below `src` and the class's own name: no two files share
 * one, and the pre-rendered page and the app agree on them whoever builds which. `file` is an absolute path.
 */
export const scopedName = (name: string, file: string): string =>
  `${relative(SOURCE, file).split('.')[0]?.replaceAll(/[\\/]/g, '_')}-${name}`;
