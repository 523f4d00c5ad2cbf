import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { firstNoun, roleNoun } from '../../language/nouns.ts';
import { programmeMessages } from '../../language/programme.ts';
import type { TookPart } from '../../network/members.ts';

/** What took part in a session, in words. */
export interface ToldParts {
  /** `5 people`, `5 co-ops`; lent where all of them are there only by way of who founded them. */
  readonly counts: readonly { readonly text: string; readonly isLent: boolean }[];
  /** `through their founders: 5 co-ops`; empty where nothing is lent. */
  readonly note: string;
}

/** What took part of some roles, in the order of these. */
export function tellTookPart(
  { kinds }: Pick<Dataset, 'kinds'>,
  tookPart: readonly TookPart[],
  roles: readonly KindRole[],
  language: Language,
): ToldParts {
  const found = roles.flatMap((wanted) => tookPart.filter(({ role }) => role === wanted));
  const tell = (role: KindRole, count: number) => `${count} ${firstNoun(roleNoun({ kinds }, role, count, language))}`;
  const lent = found.filter((one) => one.lent > 0).map((one) => tell(one.role, one.lent));
  return {
    counts: found.map((one) => ({ text: tell(one.role, one.count), isLent: one.lent === one.count })),
    note: lent.length > 0 ? programmeMessages[language].throughFounders(lent.join(', ')) : '',
  };
}
