import { type Because, type Introducer, type Partner, rateIntroduction } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import type { Shortlist } from '../../snapshot/shortlist.ts';
import { tellSureness } from '../sureness.ts';
import { listHelpers } from './list-recipients.ts';
import { listRemarks } from './list-remarks.ts';
import { findNamedContact, hasNamesInWords } from './names-in-words.ts';
import { tellQuestioned, tellUnattested } from './tell-attended.ts';
import {
  callSeeker,
  tellContact,
  tellIntroducer,
  tellProofs,
  tellTheChain,
  tellThoseThere,
  tellWitness,
} from './tell-partner.ts';

/** Somebody to meet, and for whom. */
export interface Listed {
  /** By index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Whom the record of a body names for it, of which nobody has an entry, or that it may name somebody. */
function tellNamed(network: Network, node: number, language: Language): string {
  const say = opportunityMessages[language];
  const named = findNamedContact(network, node);
  if (named !== '') return cardMessages[language].namedThere(named);
  return hasNamesInWords(network, node, language) ? say.namedInWords : say.noContact;
}

/** Partners as a table in words, ready to be written to a file. */
export function toShortlist(network: Network, listed: readonly Listed[], language: Language): Shortlist {
  const say = opportunityMessages[language];
  const nameOf = (node: number) => tellName(network, node, language);
  const rows = listed.map(({ seeker, partner }) => {
    const asked = callSeeker(network, seeker, language);
    const tell = ({ proofs }: Because) => tellProofs(network, partner.node, proofs, asked, language, nameOf).join(' ');
    const { node, reason, strength, also, contact, present } = partner;
    const { introducers, chain } = listHelpers(network, partner);
    const event = present[0]?.toPartner.through ?? -1;
    const unattested = tellUnattested(network, partner, event, language);
    const there = tellThoseThere(network, seeker, present, language).replace(/\.$/u, `${unattested}.`);
    const alone = [tellQuestioned(network, partner, language), say.noIntroducer].filter(Boolean).join(' ');
    const tellAsked = (one: Introducer) => {
      const through =
        one.contact && one.contact.node !== one.node ? ` (${say.through} ${nameOf(one.contact.node)})` : '';
      const how = [say.strength(rateIntroduction(one)), ...tellIntroducer(network, one, seeker, language)].join('; ');
      return `${nameOf(one.node)}${through} (${how})`;
    };
    const tie =
      contact && `${tellContact(network, contact, language)}${tellSureness(network, contact.edges, language)}`;
    return [
      nameOf(node),
      seeker < 0 ? say.fileYou : nameOf(seeker),
      network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '',
      say.group(reason),
      say.strength(strength),
      tell(partner),
      also.map((because) => `${say.group(because.reason)}: ${tell(because)}`).join(' '),
      contact
        ? [nameOf(contact.node), tie && `(${tie})`].filter(Boolean).join(' ')
        : tellNamed(network, node, language),
      [
        there,
        introducers.length === 0 && !chain ? (there === '' ? alone : tellWitness(true, language)) : '',
        [
          ...introducers.map(tellAsked),
          ...(chain ? [`${say.chain}: ${nameOf(chain.first.node)} (${tellTheChain(network, chain, language)})`] : []),
        ].join('. '),
      ]
        .filter(Boolean)
        .join(' '),
      listRemarks(network, partner)
        .map((remark) => `${say.remark(remark.found, nameOf(remark.node))}.`)
        .join(' '),
    ];
  });
  return {
    title: say.fileTitle(network.dataset.meta.title[language]),
    lead: say.fileLead,
    columns: say.columns.split('|'),
    rows,
  };
}
