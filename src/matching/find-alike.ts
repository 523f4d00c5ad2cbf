import type { Dataset } from '../dataset/schema.ts';
import { toEntries } from './entry.ts';
import { toForms } from './forms.ts';
import { type Candidate, toWeigher } from './weigh.ts';

/** Finds the node that a name which is being typed may be of; null where nobody is like it. */
export type FindAlike = (name: string, kind: string) => Candidate | null;

/** Shorter names are like too many. */
const SHORTEST = 3;

/** A finder for the nodes of a dataset; countries are known by the names that are there. O(nodes + ties). */
export function toFinder(dataset: Dataset): FindAlike {
  const old = toEntries(dataset, { withCountries: false });
  const weigh = toWeigher(old, []);
  const roles = new Map(dataset.kinds.map(({ id, role }) => [id, role]));
  const none = new Set<string>();
  return (name, kind) => {
    if ([...name].length < SHORTEST && /^[\p{Script=Latin}\s]*$/u.test(name)) return null;
    const role = roles.get(kind) ?? 'other';
    const forms = toForms([{ text: name, via: 'label' }], role, () => false);
    const people = { countries: none, homes: none, mails: none, phones: none };
    const sets = { ...people, rows: none, held: none, neighbours: none, apart: none, isHeldBack: false };
    const [best] = weigh({ id: '', kind, role, forms, region: null, ref: '', ...sets }, -1);
    return best && best.verdict !== 'weak' ? best : null;
  };
}
