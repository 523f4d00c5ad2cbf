import { type Introducer, isGood, type Partner } from '../../analysis/meeting/meeting.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { listHelpers, toAddressee } from './list-recipients.ts';
import { findNamedContact } from './names-in-words.ts';
import { listNamed, tellIntroducer } from './tell-partner.ts';
import { tellWay } from './tell-way.ts';

/** How one comes to somebody to begin with, whom one writes to for it, and what these words name. */
interface StepTold {
  readonly words: string;
  readonly to: string;
  readonly nodes: readonly number[];
}

interface Step {
  /** Without whoever signs the letters among those who can be asked; `writerAt` as for `tellWay`. */
  readonly partner: Partner & { readonly writerAt: number };
  readonly introducer: Introducer | null;
  /** The network as others may see it: who is in it can be written to. */
  readonly masked: Network;
}

/** Through whom one comes to a partner, or who writes directly. Unless it `isShort`, how that one knows both sides, and who else could be asked. */
export function tellStep(
  network: Network,
  seeker: number,
  { partner, introducer, masked }: Step,
  isShort: boolean,
  language: Language,
): StepTold {
  const say = cardMessages[language];
  const nameOf = (node: number) => tellMapName(network, node, language);
  const { node, contact } = introducer ?? partner;
  const addressee = toAddressee(network, contact);
  const person = addressee === null ? findNamedContact(network, node) : nameOf(addressee.node);
  const isBody = person !== '' && addressee?.node !== node;
  if (!introducer) {
    const { introducers: helpers } = listHelpers(masked, partner);
    // Who truly introduces is asked about another one: they stand in the row.
    const others = helpers.filter((one) => !isGood(one, partner));
    const way = tellWay(network, seeker, partner, { introducers: others, chain: null }, language);
    const isNobody = helpers.length > 0 && way.words === say.nobody;
    const words = isShort || isNobody ? way.start.replace(/:$/, '.') : `${way.start} ${way.words}`;
    return { words: words.trim(), to: isBody ? person : nameOf(node), nodes: way.nodes };
  }
  const links = isShort ? '' : tellIntroducer(network, introducer, seeker, language).join('; ');
  return {
    words: say.throughWhom(isBody ? say.ofBody(person, nameOf(node)) : nameOf(node), links),
    to: nameOf(node),
    nodes: [node, ...listNamed(introducer), ...(contact ? [contact.node] : [])],
  };
}
