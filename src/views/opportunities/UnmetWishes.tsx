import type { Meeting } from '../../analysis/meeting/meeting.ts';
import type { OpportunitiesParameters } from '../../analysis/parameters.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';

/** What is looked for and nobody in the answer can help with; nothing where there is no such wish. */
export function UnmetWishes({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const names = listUnmet(meeting, asked, network).map((node) => tellName(network, node, language));
  return names.length > 0 && <p className={panel.lead}>{say.unmet(names)}</p>;
}

/** What is looked for and nobody in the answer has anything to do with, by index. */
function listUnmet(
  { groups }: Meeting,
  { looksFor }: Pick<OpportunitiesParameters, 'looksFor'>,
  { nodeIndex }: Pick<Network, 'nodeIndex'>,
): readonly number[] {
  const met = new Set(
    groups
      .flatMap(({ partners }) => partners)
      .flatMap((partner) => [partner, ...partner.also])
      .flatMap(({ reason, proofs }) => (reason === 'learn' ? proofs.flatMap(({ nodes }) => nodes) : [])),
  );
  return looksFor.flatMap((id) => nodeIndex.get(id) ?? []).filter((node) => !met.has(node));
}
