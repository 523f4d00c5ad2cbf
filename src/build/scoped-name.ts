import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');
/** So many signs are enough for some hundred files; a test holds that no two share them. */
const LENGTH = 4;

/**
 * Class names of CSS modules, made from the file's path below `src` and the class's own name: no two files share
 * one, and the pre-rendered page and the app agree on them whoever builds which. The path is told by a few signs, since
 * the page brings each name along in its styles, its elements and its script. `file` is an absolute path.
 */
export function scopedName(name: string, file: string): string {
  const path = relative(SOURCE, file).split('.')[0]?.replaceAll('\\', '/') ?? '';
  const sum = Number.parseInt(createHash('sha256').update(path).digest('hex').slice(0, 10), 16);
  return `${toLetter(sum)}${sum.toString(36).slice(1, LENGTH)}-${name}`;
}

/** No class begins with a digit. */
const toLetter = (sum: number): string => String.fromCharCode(97 + (sum % 26));
