import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { firstNoun, roleNoun } from '../../language/nouns.ts';
import { programmeMessages } from '../../language/programme.ts';
import { tieMessages } from '../../language/ties.ts';
import type { Share, TookPart } from '../../network/members.ts';

/** What took part in a session, in words. */
export interface ToldParts {
  /** `5 people`, `1 of 5 co-ops`; lent where all of them are there only by way of who founded them. */
  readonly counts: readonly { readonly text: string; readonly isLent: boolean }[];
  /** `through their founders: 5 co-ops`; empty where nothing is lent. */
  readonly note: string;
  /** Whether only some of them are shown: more words than usual. */
  readonly isPartial: boolean;
}

/** What took part of some roles, in the order of these; where some are left out, those roles alone of whom some are shown. */
export function tellTookPart(
  { kinds }: Pick<Dataset, 'kinds'>,
  tookPart: readonly TookPart[],
  roles: readonly KindRole[],
  language: Language,
): ToldParts {
  const say = programmeMessages[language];
  const all = roles.flatMap((wanted) => tookPart.filter(({ role }) => role === wanted));
  const found = all.filter(({ whole }) => whole.shown > 0);
  const tell = (role: KindRole, { shown, all: of }: Share) =>
    `${tieMessages[language].count(shown, of)} ${firstNoun(roleNoun({ kinds }, role, of, language))}`;
  const lent = found.filter((one) => one.lent.all > 0).map((one) => tell(one.role, one.lent));
  const counts = found.map((one) => ({ text: tell(one.role, one.whole), isLent: one.lent.all === one.whole.all }));
  const hidden = all.reduce((sum, { whole }) => sum + whole.all - whole.shown, 0);
  return {
    counts: counts.length === 0 && hidden > 0 ? [{ text: say.noneOf(hidden), isLent: false }] : counts,
    note: lent.length > 0 ? say.throughFounders(lent.join(', ')) : '',
    isPartial: hidden > 0,
  };
}
