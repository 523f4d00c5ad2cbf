import { at } from '../../base/assert.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { Addresses } from './Addresses.tsx';
import { Attributes } from './Attributes.tsx';
import styles from './DetailsPanel.module.css';
import { EditionFact } from './EditionFact.tsx';
import { FactList } from './FactList.tsx';
import { type Fact, listFacts } from './list-facts.ts';
import { type Holdings, listPlaceHoldings } from './list-holdings.ts';

const NO_HOLDINGS: Holdings = { within: [], holds: [] };

interface NodeFactsProps {
  /** The node's index. */
  readonly node: number;
  /** Whether fields say what can be edited of it. */
  readonly isEdited: boolean;
}

/** Where, when, in what form; for a place, a theme and the event's own sessions the ties say it all. */
export function NodeFacts({ node, isEdited }: NodeFactsProps) {
  const say = useMessages(chosenMessages);
  const network = useSelector(selectNetwork);
  const record = at(network.nodes, node);
  const role = network.kinds.get(record.kind)?.role;
  const isSubject = role === 'place' || role === 'theme';
  const places = isSubject ? [] : listFacts(network, node, 'places');
  const { within, holds } = role === 'place' ? listPlaceHoldings(network, node) : NO_HOLDINGS;
  const sessions = isSubject || role === 'event' ? [] : listFacts(network, node, 'sessions');
  const paragraphs = isEdited ? [] : (record.evidence?.paragraphs ?? []);
  const session = isEdited ? undefined : record.session;
  const attributes = isEdited ? [] : (record.attributes ?? []);
  const sources = isEdited ? [] : (record.evidence?.sources ?? []);
  const editions = isEdited ? undefined : record.editions;
  const lists = [places, within, holds, sessions, attributes, paragraphs, sources, editions ?? []];
  const isEmpty = lists.every((list) => list.length === 0) && !saysAnything(session);
  if (isEmpty) return null;
  return (
    <dl className={styles.facts}>
      <PlaceFact head={say.places} facts={places} />
      <PlaceFact head={say.liesIn} facts={within} />
      <PlaceFact head={say.holds} facts={holds} />
      {sessions.length > 0 && (
        <div>
          <dt>{say.sessions}</dt>
          <dd>
            <FactList facts={sessions} />
          </dd>
        </div>
      )}
      <EditionFact editions={editions} />
      {session && <SessionFacts session={session} />}
      <Attributes attributes={attributes} />
      {paragraphs.length > 0 && (
        <div>
          <dt>{say.namedIn}</dt>
          <dd>{say.paragraphs(paragraphs)}</dd>
        </div>
      )}
      {sources.length > 0 && (
        <div>
          <dt>{say.source}</dt>
          <dd>
            <Addresses addresses={sources} />
          </dd>
        </div>
      )}
    </dl>
  );
}

interface PlaceFactProps {
  readonly head: string;
  readonly facts: readonly Fact[];
}

function PlaceFact({ head, facts }: PlaceFactProps) {
  if (facts.length === 0) return null;
  return (
    <div>
      <dt>{head}</dt>
      <dd>
        <FactList facts={facts} isInline />
      </dd>
    </div>
  );
}

/** Whether anything is told of a session beside its number. */
const saysAnything = (session: NodeRecord['session']): boolean =>
  session !== undefined && (session.day !== undefined || Boolean(session.dayNote || session.format));

function SessionFacts({ session }: { readonly session: NonNullable<NodeRecord['session']> }) {
  const say = useMessages(chosenMessages);
  return (
    <>
      {(session.day !== undefined || session.dayNote) && (
        <div>
          <dt>{say.day}</dt>
          <dd>
            {session.day ?? say.dayNotStated}
            {session.dayBasis === 'inferred' && <span className={styles.tag}>{say.inferred}</span>}
            {session.dayNote && (
              <p className={panel.quiet}>
                <Words text={session.dayNote} />
              </p>
            )}
          </dd>
        </div>
      )}
      {session.format && (
        <div>
          <dt>{say.format}</dt>
          <dd>
            <Words text={session.format} />
          </dd>
        </div>
      )}
    </>
  );
}
