import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyWhomToMeet } from '../../store/meeting.ts';
import { applyProposedTopic } from '../../store/meeting-letters.ts';
import { applyOpenPart } from '../../store/meeting-lists.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findGateway } from './find-gateway.ts';
import { goToLetter, toLetterPart } from './use-open-part.ts';

/** Says so, once above all, where one from elsewhere could introduce to most of those to meet. */
export function GatewayNote({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const act = useAct();
  const gateway = findGateway(meeting);
  if (!gateway) return null;
  const { node, to, count, all, event, isListed } = gateway;
  const name = tellMapName(network, node, language);
  const words =
    event < 0 ? say.gateway(name, count, all) : say.host(name, count, all, tellMapName(network, event, language));
  const write = (id: string) => {
    act(applyWhomToMeet, null, id);
    const names = to.map((one) => tellMapName(network, one, language));
    act(applyProposedTopic, id, say.introductionTo(names));
    act(applyOpenPart, toLetterPart(id), true);
    moveFocus('met', (head) => goToLetter(head.closest('li')));
  };
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
