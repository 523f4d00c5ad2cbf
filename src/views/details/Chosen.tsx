import { useSelector } from '../use-app.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';
import { isAboutTie, selectSubject, toIds } from './subject.ts';
import { TieDetails } from './TieDetails.tsx';

/** What is selected, in full: a tie, a node or several; nothing without any. */
export function Chosen() {
  const ids = toIds(useSelector(selectSubject));
  const isTie = useSelector(isAboutTie);
  const [first] = ids;
  if (first === undefined) return null;
  if (isTie) return <TieDetails key={first} id={first} />;
  return ids.length === 1 ? <NodeDetails key={first} id={first} /> : <SeveralDetails ids={ids} />;
}
