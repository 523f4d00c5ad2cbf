import type { Meeting, Partner } from '../../analysis/meeting/meeting.ts';
import type { LetterAsks } from '../../language/letter-asks.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { isTold } from './letter-proofs.ts';
import { listOwnThemes } from './letter-record.ts';
import { listWanted } from './list-wanted.ts';
import { bySought, findOpenings } from './openings.ts';

/** One letter asks to be put in touch with no more whom its reader knows, and with no more whom it only had as guests. */
const MOST_KNOWN = 3;
const MOST_GUESTS = 2;

/**
 * What a letter to somebody asks for, made of the data: to talk about what they work on, or about what speaks for them,
 * and to be put in touch with those of the list to whom they could introduce. Nothing that others may not see.
 */
export function findAsks(
  network: Network,
  groups: Meeting['groups'],
  partner: Partner,
  nameOf: (node: number) => string,
): LetterAsks {
  const { known, met: all, session, held } = findOpenings({ groups }, partner);
  // Who sat there is named, and not the body that they stand for.
  const met = all
    .filter((whom, place) => [whom, known[place]?.node ?? whom].every((node) => isTold(network, node)))
    .slice(0, MOST_KNOWN);
  const guests = met.length > 0 ? [] : bySought(held.filter(({ node }) => isTold(network, node))).slice(0, MOST_GUESTS);
  const themes = guests.map((one) => findTheme(network, one));
  const isShared = themes.length > 0 && new Set(themes).size === 1;
  const name = (node: number | undefined) => (node === undefined || node < 0 ? '' : nameOf(node));
  const isWhole = session >= 0 && isTold(network, session);
  return {
    theme: name(findTheme(network, partner)),
    known: met.map(nameOf),
    session: isWhole ? name(session) : '',
    guests: guests.map(({ node }) => nameOf(node)),
    guestsTheme: isShared ? name(themes[0]) : '',
  };
}

/** What one could talk about with somebody: a theme by which they are told, their own, that of an event, or what they aim at; -1: none. */
function findTheme(network: Network, { node, proofs, also, bodies }: Partner): number {
  const all = [...proofs, ...also.flatMap((because) => because.proofs)];
  const ofCode = (...codes: readonly string[]) =>
    all.flatMap(({ code, nodes, edges }) => (codes.includes(code) && areFirm(network, edges) ? nodes.slice(-1) : []));
  const own = [node, ...bodies.map(({ body }) => body)].flatMap((one) => listOwnThemes(network, one));
  const found = [
    ...ofCode('looked-for', 'theme'),
    ...own,
    ...ofCode('event-theme'),
    ...listWanted(network, node).deeds,
  ];
  return found.find((theme) => isTold(network, theme)) ?? -1;
}
