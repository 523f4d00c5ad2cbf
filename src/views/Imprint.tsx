import { imprintMessages } from '../language/imprint.ts';
import { selectDataset } from '../store/selectors.ts';
import { hostName } from './host-name.ts';
import { useMessages, useSelector } from './use-app.ts';
import { Words } from './Words.tsx';

/** Who publishes the map, how to reach them, and what it is made with. */
export function Imprint() {
  const say = useMessages(imprintMessages);
  const { imprint, contact } = useSelector(selectDataset).meta;
  // The site carries the licence beside its page; one file alone does not.
  const hasFiles = useSelector((state) => state.moment.home === 'site');
  const isMail = contact !== undefined && !/^https?:/.test(contact);
  return (
    <>
      {imprint && (
        <p>
          <Words text={imprint} />
        </p>
      )}
      {contact && (
        <p>
          {say.contact}:{' '}
          {isMail ? (
            <a href={`mailto:${contact}`}>{contact}</a>
          ) : (
            <a href={contact} target="_blank" rel="noreferrer">
              {hostName(contact)}
            </a>
          )}
        </p>
      )}
      <p>
        {say.madeWith}{' '}
        {hasFiles ? (
          <a href="./LICENSE.txt" target="_blank" rel="noreferrer">
            {say.software}
          </a>
        ) : (
          say.software
        )}
      </p>
    </>
  );
}
