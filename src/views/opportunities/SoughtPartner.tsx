import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at, numberAt } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyWhomToMeet } from '../../store/meeting.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { PartnerGist } from './PartnerGist.tsx';

/** What there is to say of somebody who was asked for by name and is in no list; null: nobody has been asked yet. */
export function SoughtPartner({ meeting }: { readonly meeting: Meeting | null }) {
  const act = useAct();
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const met = useSelector((state) => selectParameters(state, 'opportunities').met);
  const node = network.nodeIndex.get(met ?? '') ?? -1;
  const isListed = meeting?.groups.some(({ partners }) => partners.some((partner) => partner.node === node));
  if (node < 0 || isListed || node === meeting?.seeker) return null;
  const name = tellName(network, node, language);
  const lead = { id: FOCUS_TARGETS.met, tabIndex: -1, className: panel.lead };
  if (!meeting) return <p {...lead}>{say.sayWho(name)}</p>;
  const host = meeting.groups
    .flatMap(({ partners }) => partners)
    .find(({ contact, together }) => contact?.node === node || together.includes(node));
  if (host) {
    return (
      <>
        <p {...lead}>
          {say.comesWith(name)}{' '}
          <button
            type="button"
            className={panel.textButton}
            onClick={() => act(applyWhomToMeet, null, at(network.nodes, host.node).id)}
          >
            {tellName(network, host.node, language)}
          </button>
        </p>
        <PartnerGist seeker={meeting.seeker} partner={host} />
      </>
    );
  }
  const others = network.rowNode.subarray(numberAt(network.rowStart, node), numberAt(network.rowStart, node + 1));
  return <p {...lead}>{others.includes(meeting.seeker) ? say.isTied(name) : say.notListed(name)}</p>;
}
