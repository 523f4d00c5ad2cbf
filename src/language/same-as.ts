import { catalogue } from './catalogue.ts';

/** What is said of a new entry that may be there already. */
export const sameAsMessages = catalogue(
  {
    mayBe: (name: string, kind: string) => `The same as “${name}”${kind && ` (${kind})`}?`,
    take: 'Yes, show that one',
  },
  {
    mayBe: (name, kind) => `Sama dengan “${name}”${kind && ` (${kind})`}?`,
    take: 'Ya, tampilkan yang itu',
  },
);
