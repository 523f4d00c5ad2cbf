import { at } from '../../base/assert.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { detailsMessages } from '../../language/details.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { FactList } from './FactList.tsx';
import { listFacts } from './list-facts.ts';

/** Where, when, in what form; for a place, a theme and the event's own sessions the ties say it all. */
export function NodeFacts({ node }: { readonly node: number }) {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const record = at(network.nodes, node);
  const role = network.kinds.get(record.kind)?.role;
  const isSubject = role === 'place' || role === 'theme';
  const places = isSubject ? [] : listFacts(network, node, 'places');
  const sessions = isSubject || role === 'event' ? [] : listFacts(network, node, 'sessions');
  const { paragraphs } = record.evidence;
  return (
    <dl className={styles.facts}>
      {places.length > 0 && (
        <div>
          <dt>{say.places}</dt>
          <dd>
            <FactList facts={places} isInline />
          </dd>
        </div>
      )}
      {sessions.length > 0 && (
        <div>
          <dt>{say.sessions}</dt>
          <dd>
            <FactList facts={sessions} />
          </dd>
        </div>
      )}
      {record.session && <SessionFacts session={record.session} />}
      {record.attributes?.map(({ label, value, url }) => (
        <div key={label.en}>
          <dt>{label[language]}</dt>
          <dd>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {value[language]}
              </a>
            ) : (
              value[language]
            )}
          </dd>
        </div>
      ))}
      {paragraphs.length > 0 && (
        <div>
          <dt>{say.namedIn}</dt>
          <dd>{say.paragraphs(paragraphs)}</dd>
        </div>
      )}
    </dl>
  );
}

function SessionFacts({ session }: { readonly session: NonNullable<NodeRecord['session']> }) {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  return (
    <>
      <div>
        <dt>{say.day}</dt>
        <dd>
          {session.day ?? say.dayNotStated}
          {session.dayBasis === 'inferred' && <span className={styles.tag}>{say.inferred}</span>}
          {session.dayNote && <p className={panel.quiet}>{session.dayNote[language]}</p>}
        </dd>
      </div>
      {session.format && (
        <div>
          <dt>{say.format}</dt>
          <dd>{session.format[language]}</dd>
        </div>
      )}
    </>
  );
}
