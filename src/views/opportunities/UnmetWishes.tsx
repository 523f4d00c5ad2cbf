import type { Meeting, MeetingReason } from '../../analysis/meeting/meeting.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';

/** What is looked for, or worked on by somebody described, and nobody in the answer has to do with; nothing where there is no such theme. */
export function UnmetWishes({ meeting }: { readonly meeting: Meeting }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { looksFor, described } = useSelector((state) => selectParameters(state, 'opportunities'));
  const name = (nodes: readonly number[]) => nodes.map((node) => tellName(network, node, language));
  const unmet = name(listUnmet(meeting, looksFor, ['learn'], network));
  const own = meeting.seeker < 0 ? (described?.themes ?? []) : [];
  const unshared = name(listUnmet(meeting, own, ['cause', 'elsewhere'], network));
  return (
    <>
      {unshared.length > 0 && <p className={panel.lead}>{say.unshared(unshared)}</p>}
      {unmet.length > 0 && <p className={panel.lead}>{say.unmet(unmet)}</p>}
    </>
  );
}

/** The themes of some ids that nobody in the answer has by any of some reasons, by index. */
function listUnmet(
  { groups }: Meeting,
  themes: readonly string[],
  reasons: readonly MeetingReason[],
  { nodeIndex }: Pick<Network, 'nodeIndex'>,
): readonly number[] {
  const met = new Set(
    groups
      .flatMap(({ partners }) => partners)
      .flatMap((partner) => [partner, ...partner.also])
      .flatMap(({ reason, proofs }) => (reasons.includes(reason) ? proofs.flatMap(({ nodes }) => nodes) : [])),
  );
  return themes.flatMap((id) => nodeIndex.get(id) ?? []).filter((node) => !met.has(node));
}
