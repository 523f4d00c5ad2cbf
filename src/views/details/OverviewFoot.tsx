import { detailsMessages } from '../../language/details.ts';
import { Imprint } from '../Imprint.tsx';
import { useMessages } from '../use-app.ts';
import { KeepCopy } from './KeepCopy.tsx';
import own from './Overview.module.css';

/** What ends the overview: the way to a copy of one's own, and whose page this is. */
export function OverviewFoot() {
  const say = useMessages(detailsMessages);
  return (
    <>
      <KeepCopy />
      <footer className={own.imprint}>
        <p>{say.privacy}</p>
        <Imprint />
      </footer>
    </>
  );
}
