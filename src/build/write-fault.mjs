// Plain JavaScript on Node's built-ins: it also runs before anything is installed.

import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why nothing can be written into a folder, as the system's code (`EROFS`, `EACCES`); undefined when it can.
 * Rights are not looked up but tried: a disk may be read-only for those who have every right.
 */
export function findWriteFault(folder) {
  try {
    rmdirSync(mkdtempSync(join(folder, '.try-')));
    return undefined;
  } catch (fault) {
    return fault.code ?? fault.message;
  }
}
