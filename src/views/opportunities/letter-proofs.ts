import type { Partner } from '../../analysis/meeting/meeting.ts';
import type { Proof } from '../../analysis/meeting/proof.ts';
import { at } from '../../base/assert.ts';
import { NOBODY } from '../../dataset/for-others.ts';
import type { Language } from '../../dataset/language.ts';
import type { LetterFact, TieTold } from '../../language/letter-reasons.ts';
import type { Together } from '../../language/letter-together.ts';
import { areFirm, findDoubt } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';
import { listWay } from '../../network/way.ts';
import { tellBody, tellDealing, tellDescription, tellOwnThemes, tellSession, toFact } from './letter-record.ts';

/** So many facts are told, besides where both were. */
const TOLD = 2;

/** Whether others may see a node of a network as they are shown it. */
export const isTold = (network: Network, node: number): boolean => at(network.nodes, node).id !== NOBODY;

interface Words {
  readonly nameOf: (node: number) => string;
  readonly tellTie: (edge: number, reader: number) => TieTold;
}

/** What a letter says of a partner: where both were, and what the map knows of it besides. */
interface Chosen {
  readonly together: Together | null;
  readonly facts: readonly LetterFact[];
}

/**
 * What a letter to somebody says for meeting a partner: only what rests on firm ties, nothing that others may not see,
 * nothing twice, and to nobody that the partner is tied to them. How many others somebody leads to is no word for a letter.
 * Where no reason is left, its own record speaks: no letter is without a word on why it was written. `signer` is who of
 * the seeker's own signs it; -1: somebody else.
 */
export function chooseProofs(
  network: Network,
  seeker: number,
  partner: Partner,
  recipient: number,
  { nameOf, tellTie }: Words,
  language: Language,
  signer = -1,
): Chosen {
  const all = [partner, ...partner.also].map(({ proofs }) =>
    proofs.filter(
      ({ code, nodes, edges }) =>
        isFact(code) &&
        edges.every((edge) => canTell(code, edge)) &&
        nodes.every((node) => isTold(network, node) && (node !== recipient || isVisit(code))),
    ),
  );
  const everything = all.flat();
  const visit = VISITS.flatMap((how) => everything.find(({ code }) => code === how) ?? [])[0];
  const where = visit?.nodes.at(-1);
  const isDirect = [partner.node, partner.contact?.node].includes(recipient);
  // Whoever introduces is not told where both were.
  const isVisitTold = visit !== undefined && isDirect;
  const told: LetterFact[] = [];
  const named = new Set(where === undefined ? [] : [where]);
  const canName = (node: number) => isTold(network, node) && node !== recipient && node !== seeker && !named.has(node);
  const bodies = partner.bodies.filter(({ body }) => canName(body));
  const body = tellBody(network, bodies, nameOf, language);
  if (body) named.add(body.node);
  const dealt = tellDealing(network, partner, nameOf, language);
  if (dealt && canName(dealt.node)) {
    named.add(dealt.node);
    told.push(dealt.fact);
  }
  // The reason that the partner stands under first, then one of each other; a session last, as what they have a theme by.
  const said = [all[0] ?? [], ...all.slice(1).map((proofs) => proofs.slice(0, 1))].flat();
  for (const proof of said.toSorted((one, other) => Number(isSession(one)) - Number(isSession(other)))) {
    const { code, nodes, edges } = proof;
    const last = nodes.at(-1) ?? -1;
    if (isVisit(code) || !isFact(code)) continue;
    const ways = toWays(proof);
    if (told.length === TOLD || named.has(last) || ways.some((way) => way !== null && named.has(way))) continue;
    for (const node of [last, ...ways]) if (node !== null) named.add(node);
    const [via, ownVia] = ways.map((way) => (way === null ? null : nameOf(way)));
    const isBare = isDirect && !isWork(last, edges) && via === null && THEMES.has(code);
    const quoted = code === 'between' ? edges.slice(-2) : isBare ? toOwnTie(last, edges) : [];
    const ties = quoted.map((edge) => tellTie(edge, recipient));
    told.push({
      code,
      names: nodes.filter((node) => node !== signer || node === last).map(nameOf),
      isWork: isWork(last, edges),
      via: via ?? null,
      ownVia: ownVia ?? null,
      ties,
      deed: '',
    });
  }
  if (told.length === 0) {
    const session = tellSession(network, partner.node, nameOf);
    const own = isVisitTold ? [] : [...listSeeming(), ...tellOwnThemes(network, partner.node, nameOf).slice(0, 1)];
    const all = [...own, ...(session ? [session] : [])].filter(({ node }) => canName(node));
    told.push(...all.slice(0, TOLD).map(({ fact }) => fact));
  } else if (told.length < TOLD && !told.some(({ code }) => code === 'reach-session')) {
    const session = tellSession(network, partner.node, nameOf);
    if (session && canName(session.node)) told.push(session.fact);
  }
  const facts = [...(body ? [tellWithWork(body)] : []), ...told];
  // That somebody seems to be where whoever writes is says nothing of what they do.
  if (facts.every(({ code }) => code === 'seems') && !isVisitTold)
    facts.unshift(tellDescription(network, partner.node, language));
  return { together: visit ? toTogether(visit) : null, facts };

  /** A body with what it works on, where nothing is told yet of what the partner does. */
  function tellWithWork({ node, fact }: { readonly node: number; readonly fact: LetterFact }): LetterFact {
    if (told.some((one) => one.isWork)) return fact;
    const theme = tellOwnThemes(network, node, nameOf).find((one) => canName(one.node));
    return theme ? { ...fact, names: [...fact.names, ...theme.fact.names] } : fact;
  }

  /** Whoever writes knows where it is itself, though the map only infers it; all else is firm. */
  function canTell(code: Proof['code'], edge: number): boolean {
    const doubt = findDoubt(network, edge);
    if (doubt === null) return true;
    const isOwn = [network.source[edge], network.target[edge]].includes(seeker);
    return code === 'place' && doubt === 'inferred' && isOwn;
  }

  /** A place that both have, as a rule infers it of the partner. */
  function listSeeming() {
    const places = [partner, ...partner.also].flatMap(({ proofs }) => proofs.filter(({ code }) => code === 'place'));
    return places.flatMap(({ nodes: [node = -1], edges }) => {
      const isInferred = edges.every((edge) => [null, 'inferred'].includes(findDoubt(network, edge)));
      return isInferred ? [{ node, fact: toFact('seems', nameOf(node)) }] : [];
    });
  }

  /** The sessions by which the partner, and the seeker, have a theme. */
  function toWays({ code, nodes, edges }: Proof): readonly (number | null)[] {
    const theme = nodes.at(-1) ?? -1;
    if (code === 'looked-for') return [findSession(listWay(network, partner.node, edges).slice(1, -1)), null];
    if (code !== 'theme') return [null, null];
    const way = listWay(network, seeker < 0 ? theme : seeker, edges);
    const middle = way.indexOf(theme);
    return [findSession(way.slice(middle + 1, -1)), findSession(way.slice(1, Math.max(1, middle)))];
  }

  /** Whether the partner has a theme by a relation that says what somebody is about: its tie is the last at the theme. */
  function isWork(theme: number, edges: readonly number[]): boolean {
    const [own] = toOwnTie(theme, edges);
    return own !== undefined && network.relations.get(at(network.edges, own).relation)?.role === 'theme';
  }

  function toOwnTie(theme: number, edges: readonly number[]): readonly number[] {
    return edges.filter((edge) => network.source[edge] === theme || network.target[edge] === theme).slice(-1);
  }

  function findSession([node]: readonly number[]): number | null {
    if (node === undefined) return null;
    return network.kinds.get(at(network.nodes, node).kind)?.role === 'session' ? node : null;
  }

  function toTogether({ code, nodes }: Proof): Together {
    const own = nodes.slice(0, -1);
    const there = partner.present.filter(({ node, toSeeker, toPartner }) => {
      const isSure = areFirm(network, [...toSeeker.edges, ...toPartner.edges]);
      return toPartner.through === where && isTold(network, node) && isSure;
    });
    const all = [...new Set([...own, ...there.map(({ node }) => node)])];
    const who = all.filter((node) => node !== recipient && node !== signer).map(nameOf);
    const isSignerThere = signer < 0 ? null : all.includes(signer);
    return { how: isVisit(code) ? code : 'event', where: nameOf(nodes.at(-1) ?? -1), who, isSignerThere };
  }
}

const THEMES: ReadonlySet<Proof['code']> = new Set(['theme', 'looked-for']);

/** By which both were somewhere, the nearest first. */
const VISITS = ['session', 'host', 'event'] as const;
type VisitCode = (typeof VISITS)[number];
const isVisit = (code: Proof['code']): code is VisitCode => VISITS.some((visit) => visit === code);

const isSession = ({ code }: Proof): boolean => code === 'reach-session';

/** What a kind or a number of others says is for the card alone; that one deals with what a whole event was about is no reason to write. */
const isFact = (code: Proof['code']): code is Exclude<Proof['code'], 'kind' | 'neighbours' | 'reach' | 'event-theme'> =>
  code !== 'kind' && code !== 'neighbours' && code !== 'reach' && code !== 'event-theme';
