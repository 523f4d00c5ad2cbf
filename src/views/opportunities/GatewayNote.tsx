import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { FirstNote } from './FirstNote.tsx';
import { findGateway } from './find-gateway.ts';
import { useWrite } from './use-write.ts';

/** Says so, once above all, where one from elsewhere could introduce to most of those to meet; else whom to write to first. */
export function GatewayNote({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const write = useWrite();
  const gateway = findGateway(meeting);
  if (!gateway) return <FirstNote meeting={meeting} />;
  const { node, count, all, event, isListed } = gateway;
  const name = tellMapName(network, node, language);
  const words =
    event < 0
      ? say.gateway(name, count, all)
      : isPhone
        ? say.hostShort(name, tellMapName(network, event, language))
        : say.host(name, count, all, tellMapName(network, event, language));
  return (
    <p className={panel.quiet}>
      <Said words={words} nodes={[node, event]} />{' '}
      {isListed && (
        <button type="button" className={panel.textButton} onClick={() => write(at(network.nodes, node).id)}>
          {say.toHost(name)}
        </button>
      )}
    </p>
  );
}
