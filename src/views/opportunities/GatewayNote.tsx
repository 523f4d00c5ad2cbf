import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findGateway } from './find-gateway.ts';

/** Says so where one from elsewhere could introduce to most of those to meet. */
export function GatewayNote({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const gateway = findGateway(meeting);
  if (!gateway) return null;
  return (
    <p className={panel.quiet}>{say.gateway(tellName(network, gateway.node, language), gateway.count, gateway.all)}</p>
  );
}
