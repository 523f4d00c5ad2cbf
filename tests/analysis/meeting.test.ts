import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findMeeting } from '../../src/analysis/meeting/find-meeting.ts';
import { isGood, type Link, type Meeting, type Partner, STRENGTHS } from '../../src/analysis/meeting/meeting.ts';
import { attestPresence } from '../../src/analysis/meeting/presence.ts';
import type { Proof } from '../../src/analysis/meeting/proof.ts';
import { markPartners, markTies } from '../../src/analysis/opportunities/candidates.ts';
import { INITIAL_PARAMETERS, type OpportunitiesParameters } from '../../src/analysis/parameters.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import { areFirm } from '../../src/network/doubt.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { byStrength } from '../../src/store/meeting-answer.ts';
import { selectExtent } from '../../src/store/questions.ts';
import { anyPart } from '../drivers/random-network.ts';
import { stateOf } from '../drivers/scenes.ts';
import { dataset } from '../drivers/seminar.ts';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const ask = (network: Network, asked: Partial<OpportunitiesParameters>, extent = toWholeExtent(network)): Meeting =>
  findMeeting(network, extent, { ...INITIAL_PARAMETERS.opportunities, ...asked });
const listPartners = ({ groups }: Meeting): readonly Partner[] => groups.flatMap(({ partners }) => partners);
const idOf = (network: Network, node: number) => at(network.nodes, node).id;
const roleOf = (network: Network, node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;

/** Where ties lead from a node, one after the other; undefined where one does not go on. */
function walk({ source, target }: Network, start: number, edges: readonly number[]): number | undefined {
  return edges.reduce<number | undefined>((here, edge) => {
    if (here === undefined || here === target[edge]) return source[edge];
    return here === source[edge] ? target[edge] : undefined;
  }, start);
}

/** What is left of the ties of a proof once they have led from a node to each of its nodes, one after the other. */
function walkAll(network: Network, start: number, { nodes, edges }: Proof): readonly number[] {
  let rest = edges;
  for (const goal of nodes) {
    let here: number | undefined = start;
    while (here !== goal && rest.length > 0) {
      here = here === undefined ? here : walk(network, here, rest.slice(0, 1));
      rest = rest.slice(1);
    }
    expect(here).toBe(goal);
  }
  return rest;
}

/** From whom on a proof's ties lead, and where to; of those that lead nowhere null. */
function endsOf({ code, nodes }: Proof, seeker: number, partner: number): readonly [number, number] | null {
  // Where geography alone puts a country in a region, no tie leads from one to the other.
  if (code === 'reach' || code === 'elsewhere' || code === 'kind' || code === 'place') return null;
  if (code === 'neighbours') return null;
  if (code === 'reach-session' || code === 'looked-for') return [partner, at(nodes, 0)];
  return seeker < 0 ? [at(nodes, 0), partner] : [seeker, partner];
}

const anyAsking = anyPart.chain(({ network, extent }) => {
  const partners = markPartners(network, extent);
  const ids = (role: string) => network.nodes.filter((_, node) => roleOf(network, node) === role).map(({ id }) => id);
  const actors = network.nodes.filter((_, node) => partners[node]).map(({ id }) => id);
  const described = fc.record({
    themes: fc.subarray(ids('theme')),
    places: fc.subarray(ids('place')),
    kinds: fc.subarray(['person', 'initiative']),
  });
  return fc.record({
    network: fc.constant(network),
    extent: fc.constant(extent),
    asked: fc.record({
      actor: actors.length > 0 ? fc.option(fc.constantFrom(...actors), { freq: 5 }) : fc.constant(null),
      described,
      looksFor: fc.subarray(ids('theme')),
    }),
  });
});

test('nobody stands in two places, all may be met, and the same question has the same answer', () => {
  fc.assert(
    fc.property(anyAsking, ({ network, extent, asked }) => {
      const meeting = ask(network, asked, extent);
      const everything = listPartners(meeting).flatMap(({ node, together }) => [node, ...together]);
      expect(new Set(everything).size).toBe(everything.length);
      const partners = markPartners(network, extent);
      for (const node of everything) {
        expect(partners[node]).toBe(1);
        expect(node).not.toBe(meeting.seeker);
        // Who is tied to the seeker by any tie, shown or hidden, is known.
        const tied = network.rowNode.subarray(numberAt(network.rowStart, node), numberAt(network.rowStart, node + 1));
        expect(tied.includes(meeting.seeker)).toBe(false);
      }
      for (const { reason, strength, proofs, also } of listPartners(meeting)) {
        expect(proofs.length).toBeGreaterThan(0);
        expect(also.some((other) => other.reason === reason || other.proofs.length === 0)).toBe(false);
        // The best reason is none of the weaker ones.
        if (strength === 'faint') expect(also.map((other) => other.strength)).not.toContain('strong');
      }
      expect(ask(network, asked, extent)).toEqual(meeting);
    }),
    { numRuns: 60 },
  );
});

test('whoever is written to is a person, whoever introduces a person or body, and all that is said is in the part', () => {
  fc.assert(
    fc.property(anyAsking, ({ network, extent, asked }) => {
      const { seeker, own, groups } = ask(network, asked, extent);
      const partners = markPartners(network, extent);
      const ties = markTies(network, extent);
      const hold = (edges: readonly number[]) => expect(edges.every((edge) => ties[edge] === 1)).toBe(true);
      const holdLink = (introducer: number, { how, whom, through, edges }: Link, side: readonly number[]) => {
        hold(edges);
        expect(side).toContain(whom);
        const end = walk(network, introducer, edges);
        if (how === 'place') expect(roleOf(network, end ?? -1)).toBe('place');
        else expect(end).toBe(how === 'theme' ? through : whom);
        if (how === 'session' || how === 'event') expect(roleOf(network, through)).toBe(how);
      };
      for (const { node, proofs, also, contact, introducers, together, chain, perhaps } of groups.flatMap(
        (group) => group.partners,
      )) {
        for (const proof of [...proofs, ...also.flatMap((because) => because.proofs)]) {
          hold(proof.edges);
          expect(proof.nodes.every((one) => extent.nodes[one] === 1)).toBe(true);
          const ends = endsOf(proof, seeker, node);
          if (ends) expect(walk(network, ends[0], proof.edges)).toBe(ends[1]);
          if (proof.code === 'place') expect(walk(network, node, proof.edges.slice(-1))).toBeDefined();
          if (proof.code === 'kind')
            expect([seeker, asked.described.kinds]).toEqual([
              -1,
              expect.arrayContaining([at(network.nodes, node).kind]),
            ]);
          if (proof.code === 'elsewhere') {
            expect(walkAll(network, node, proof)).toEqual([]);
            const mine = seeker < 0 ? asked.described.places : [];
            for (const place of proof.nodes)
              expect([roleOf(network, place), mine]).toEqual([
                'place',
                expect.not.arrayContaining([idOf(network, place)]),
              ]);
          }
          if (proof.code === 'reach') {
            expect(proof.edges.map((edge) => walk(network, node, [edge]))).toEqual(proof.nodes);
          }
        }
        if (contact) {
          expect(roleOf(network, contact.node)).toBe('person');
          hold(contact.edges);
          expect(walk(network, node, contact.edges)).toBe(contact.node);
        }
        expect(introducers.length).toBeLessThanOrEqual(3);
        for (const { node: introducer, isOwn, toSeeker, toPartner } of introducers) {
          expect(partners[introducer]).toBe(1);
          expect([seeker, node, contact?.node, ...together]).not.toContain(introducer);
          expect(own.includes(introducer)).toBe(isOwn);
          holdLink(introducer, toSeeker, seeker < 0 ? [-1] : [seeker, ...own, ...bodiesOf(network, seeker)]);
          holdLink(introducer, toPartner, [node, ...(contact ? [contact.node] : []), ...bodiesOf(network, node)]);
        }
        for (const { node: other, link } of perhaps) {
          expect(roleOf(network, other)).toBe('person');
          expect([seeker, ...own, node, contact?.node, ...introducers.map((one) => one.node)]).not.toContain(other);
          expect(areFirm(network, link.edges)).toBe(false);
          expect(link.how).toMatch(/^(tie|session)$/);
          holdLink(other, link, [node, ...(contact ? [contact.node] : []), ...bodiesOf(network, node)]);
        }
        if (!chain) continue;
        expect(introducers.every(({ toPartner }) => /^(host|guest)$/.test(toPartner.how))).toBe(true);
        const { first, second, onward } = chain;
        expect([partners[first.node], partners[second]]).toEqual([1, 1]);
        const all = [seeker, first.node, second, node, contact?.node ?? node];
        expect(new Set(all).size).toBe(contact && contact.node !== node ? 5 : 4);
        holdLink(first.node, first.toSeeker, [seeker, ...own, ...bodiesOf(network, seeker)]);
        holdLink(first.node, first.toPartner, [second]);
        holdLink(second, onward, [node, ...(contact ? [contact.node] : []), ...bodiesOf(network, node)]);
        for (const { how } of [first.toSeeker, first.toPartner, onward]) expect(how).toMatch(/^(tie|session)$/);
      }
    }),
    { numRuns: 100 },
  );
});

test('nobody introduces for a body by having been where it is in doubt that they were, shown or hidden', () => {
  const hold = (network: Network, meeting: Meeting) => {
    for (const { introducers, chain } of listPartners(meeting)) {
      for (const { node, contact, toSeeker, toPartner } of [...introducers, ...(chain ? [chain.first] : [])]) {
        if (contact === null || contact.node === node) continue;
        const links = [toSeeker, toPartner].filter(({ how }) => /^(session|event|host|guest|listed)$/.test(how));
        for (const { through } of links) {
          const ways = listPresence(network, contact.node, through);
          if (ways.length > 0) expect(ways.some((way) => areFirm(network, way))).toBe(true);
        }
      }
    }
  };
  fc.assert(
    fc.property(anyAsking, ({ network, extent, asked }) => hold(network, ask(network, asked, extent))),
    { numRuns: 100 },
  );
  // The map does not show ties of low certainty as it opens.
  const seminar = buildNetwork(dataset);
  for (const extent of [toWholeExtent(seminar), selectExtent(stateOf({ dataset, layout: null }))]) {
    for (const { id } of seminar.nodes) hold(seminar, ask(seminar, { actor: id }, extent));
  }
});

/** The ties by which a person was somewhere: by its own, or to an event by a session and that session's. */
function listPresence(network: Network, person: number, where: number): readonly (readonly number[])[] {
  const tiesOf = (node: number) =>
    Array.from(network.edges.keys()).flatMap((edge) => {
      const other = walk(network, node, [edge]);
      return other === undefined ? [] : [{ edge, other }];
    });
  return tiesOf(person).flatMap(({ edge, other }) => {
    if (other === where) return [[edge]];
    if (roleOf(network, where) !== 'event' || roleOf(network, other) !== 'session') return [];
    return tiesOf(other).flatMap((onward) => (onward.other === where ? [[edge, onward.edge]] : []));
  });
}

/** What a person is tied to and is no person. */
function bodiesOf({ rowStart, rowNode }: Network, node: number): readonly number[] {
  return [...rowNode.subarray(numberAt(rowStart, node), numberAt(rowStart, node + 1))];
}

test('where there is nothing to go by there is nobody to meet', () => {
  const none: Meeting = ask(tinyNetwork([], []), { described: { themes: ['food'], places: [], kinds: [] } });
  expect(listPartners(none)).toEqual([]);
  const loop = tinyNetwork([{ id: 'ann', kind: 'person' }], [tie('ann knows ann'), tie('ann knows ann')]);
  expect(listPartners(ask(loop, { actor: 'ann' }))).toEqual([]);
  expect(listPartners(ask(loop, { actor: 'nobody' }))).toEqual([]);
  expect(listPartners(ask(loop, {}))).toEqual([]);
});

const SEEDS: readonly TinyNode[] = [
  { id: 'guild', kind: 'other' },
  { id: 'ann', kind: 'person' },
  { id: 'bob', kind: 'person' },
  { id: 'cid', kind: 'person' },
  { id: 'seeds', kind: 'initiative' },
  { id: 'java', kind: 'place' },
  { id: 'bali', kind: 'place' },
  { id: 'food', kind: 'theme' },
  { id: 'talk', kind: 'session', day: 1 },
  { id: 'fair', kind: 'event' },
];

describe('in a network of ten', () => {
  test('a founder is written to before who belongs to a body, and stands for it', () => {
    const network = tinyNetwork(SEEDS, [
      tie('ann knows seeds'),
      tie('bob founded seeds'),
      tie('seeds about food'),
      tie('seeds from bali'),
    ]);
    const described = { themes: ['food'], places: ['java'], kinds: ['initiative'] };
    const [seeds] = listPartners(ask(network, { described }));
    expect(idOf(network, seeds?.node ?? -1)).toBe('seeds');
    expect(seeds?.contact).toEqual({ node: network.nodeIndex.get('bob'), as: 'founder', edges: [1] });
    expect(seeds?.together).toEqual([network.nodeIndex.get('bob')]);
    expect(seeds?.reason).toBe('elsewhere');
    expect(seeds?.proofs.map(({ code }) => code)).toEqual(['theme', 'elsewhere', 'kind']);
  });

  test('the same place is no reason by itself, and one more beside an event', () => {
    const places = [tie('ann from java'), tie('bob from java')];
    const alone = tinyNetwork(SEEDS, places);
    expect(listPartners(ask(alone, { actor: 'ann' }))).toEqual([]);
    const both = tinyNetwork(SEEDS, [...places, tie('ann covers fair'), tie('bob covers fair')]);
    const [bob] = listPartners(ask(both, { actor: 'ann' }));
    expect(bob?.proofs.map(({ code }) => code)).toEqual(['host', 'place']);
  });

  test('an event that the seeker’s side was at itself introduces nobody; who of its own was there can be told', () => {
    const ties = ['ann knows guild', 'ann covers fair', 'bob covers fair', 'cid covers guild', 'cid covers bob'];
    const { dataset } = tinyNetwork(
      SEEDS,
      ties.map((sentence) => tie(sentence)),
    );
    // Who is tied to the fair only comes to it.
    const comes = { ...at(dataset.relations, 0), id: 'comes', role: undefined, weight: 'quiet' as const };
    const network = buildNetwork({
      ...dataset,
      relations: [...dataset.relations, comes],
      edges: dataset.edges.map((edge) => (edge.target === 'fair' ? { ...edge, relation: 'comes' } : edge)),
    });
    const bob = listPartners(ask(network, { actor: 'guild' })).find(({ node }) => idOf(network, node) === 'bob');
    expect(bob?.introducers.map(({ node, isOwn }) => [idOf(network, node), isOwn])).toEqual([['cid', false]]);
    expect(bob?.present.map(({ node }) => idOf(network, node))).toEqual(['ann']);
  });

  test('where nobody knows both sides, a chain of two who know each other leads there; a place or an event never does', () => {
    const nodes: readonly TinyNode[] = [...SEEDS, { id: 'dee', kind: 'person' }, { id: 'eve', kind: 'person' }];
    const around = ['ann about food', 'dee about food', 'ann covers fair', 'dee covers fair', 'ann from java'];
    const chainOf = (ties: readonly string[]) => {
      const network = tinyNetwork(
        nodes,
        [...around, ...ties].map((sentence) => tie(sentence)),
      );
      const dee = listPartners(ask(network, { actor: 'ann' })).find(({ node }) => idOf(network, node) === 'dee');
      const { first, second = -1, onward } = dee?.chain ?? {};
      return first && [idOf(network, first.node), first.toPartner.how, idOf(network, second), onward?.how];
    };
    const talk = ['bob appears talk', 'cid appears talk'];
    expect(chainOf(['ann knows bob', ...talk, 'cid knows dee'])).toEqual(['bob', 'session', 'cid', 'tie']);
    expect(chainOf(['ann knows bob', ...talk, 'cid covers fair'])).toBeUndefined();
    expect(chainOf(['ann knows bob', 'bob from java', 'dee from java'])).toBeUndefined();
    // Of two chains the surer one.
    const both = [
      'ann knows bob',
      'bob knows cid',
      'cid knows dee',
      'ann knows eve',
      'eve appears talk',
      talk[1] ?? '',
    ];
    expect(chainOf(both)?.[0]).toBe('bob');
  });

  test('who knows many opens no more than a faint door to whom nobody leads there', () => {
    const strengthOf = (sentences: readonly string[]) => {
      const network = tinyNetwork(
        SEEDS,
        sentences.map((sentence) => tie(sentence)),
      );
      const ann = listPartners(ask(network, { actor: 'guild' })).find(({ node }) => idOf(network, node) === 'ann');
      return [ann, ...(ann?.also ?? [])].find((because) => because?.reason === 'doors')?.strength;
    };
    const knows = ['ann knows bob', 'ann knows cid', 'ann knows seeds'];
    expect(strengthOf(knows)).toBe('faint');
    expect(strengthOf([...knows, 'guild knows seeds'])).toBe('fair');
  });

  test('to a stranger who shares place, kind and theme much speaks, to one who shares the place little', () => {
    const all = ['seeds from java', 'seeds about food', 'ann from java', 'bob about food', 'cid about food'];
    const network = tinyNetwork(
      SEEDS,
      all.map((sentence) => tie(sentence)),
    );
    const described = { themes: ['food'], places: ['java'], kinds: ['initiative'] };
    const found = listPartners(ask(network, { described }));
    const strengthOf = (id: string) => found.find(({ node }) => idOf(network, node) === id)?.strength;
    expect([strengthOf('seeds'), strengthOf('ann')]).toEqual(['strong', 'faint']);
  });

  test('a relation that is drawn quietly acquaints nobody: who means to write to somebody does not know them', () => {
    const hears = (weight: 'plain' | 'quiet') => {
      const { dataset } = tinyNetwork(
        SEEDS,
        ['ann knows cid', 'ann covers guild', 'guild knows bob'].map((sentence) => tie(sentence)),
      );
      const relations = dataset.relations.map((one) => (one.id === 'covers' ? { ...one, weight } : one));
      const network = buildNetwork({ ...dataset, relations });
      return listPartners(ask(network, { actor: 'ann' })).map(({ node }) => idOf(network, node));
    };
    expect(hears('plain')).toContain('bob');
    expect(hears('quiet')).not.toContain('bob');
  });

  test('two of one body know each other, of two of whom one is cited only who cites it names it; a tie that a correction questions carries nothing', () => {
    const introduce = (ties: readonly string[], to = 'bob', questioned: readonly string[] = []) => {
      const { dataset: tiny } = tinyNetwork(
        SEEDS,
        [...ties, 'ann about food', `${to} about food`].map((sentence) => tie(sentence)),
      );
      const both = { en: 'x', id: 'x' };
      const claim = { id: 'c1', nodes: ['cid'], verdict: both, correction: both, note: both, sources: [] };
      const corrections = [{ ...claim, edges: [...questioned], confidence: 'high' as const }];
      const network = buildNetwork({ ...tiny, corrections });
      const found = listPartners(ask(network, { actor: 'ann' })).find(({ node }) => idOf(network, node) === to);
      return found?.introducers.map(({ node, toPartner }) => [idOf(network, node), toPartner.how]);
    };
    expect(introduce(['bob knows ann', 'bob founded seeds', 'cid founded seeds'], 'cid')).toEqual([['bob', 'body']]);
    expect(introduce(['cid knows ann', 'cid knows bob'])).toEqual([['cid', 'tie']]);
    // Who is cited has met nobody, but who cites them can say who they are.
    expect(introduce(['cid knows ann', 'cid covers bob', 'cid covers java'])).toEqual([['cid', 'names']]);
    expect(introduce(['cid knows ann', 'bob covers cid', 'cid covers java'])).toEqual([]);
    expect(introduce(['cid knows ann', 'cid knows bob'], 'bob', ['e1'])).toEqual([]);
  });

  test('a relation that people have to many things does not make them theirs', () => {
    const cites = ['ann covers seeds', 'ann covers guild', 'ann covers java', 'seeds about food'];
    const network = tinyNetwork(
      SEEDS,
      cites.map((sentence) => tie(sentence)),
    );
    const described = { themes: ['food'], places: [], kinds: [] };
    expect(listPartners(ask(network, { described }))[0]?.contact).toBeNull();
  });
});

describe('for ICCI', () => {
  const seminar = buildNetwork(dataset);
  const meeting = ask(seminar, { actor: 'icci' });
  const find = (id: string) => listPartners(meeting).find(({ node }) => idOf(seminar, node) === id);

  test('there is somebody in every group but for what it does not look for; its delegates introduce nobody whom they only saw', () => {
    expect(meeting.own.map((node) => idOf(seminar, node))).toEqual(['novita-puspasari', 'aef-setiawan']);
    for (const { reason, partners } of meeting.groups) {
      expect(partners.length > 0, reason).toBe(reason !== 'learn');
      for (const { introducers, present } of partners) {
        expect(introducers.some(({ isOwn }) => isOwn)).toBe(false);
        for (const { node } of present) expect(meeting.own).toContain(node);
      }
    }
    expect(find('trebor-scholz')?.present.map(({ node }) => node)).toEqual(meeting.own);
    const helpers = listPartners(meeting).filter(({ introducers }) => introducers.length > 0);
    expect(helpers.length).toBeGreaterThanOrEqual(15);
  });

  test('of equally strong names those to whom somebody truly introduces come first, and no strength changes for it', () => {
    const { groups } = meeting;
    const told = groups.map(({ partners }) => partners.map((one) => [idOf(seminar, one.node), one.strength]));
    expect(told[0]?.slice(0, 3).map(([, strength]) => strength)).toEqual(['fair', 'fair', 'fair']);
    // She is met first, and then leads on to whom she sat with; who is of the same country leads to its own session.
    expect(told[0]?.[0]?.[0]).toBe('nashin-mahtani');
    const beside = ['albert-lui', 'ali-ercan', 'jessamine-pacis'];
    expect(
      told[0]
        ?.slice(3, 6)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(beside);
    const led = groups[4]?.partners.map((one) => one.introducers.some((by) => isGood(by, one))) ?? [];
    expect(led.filter(Boolean)).toHaveLength(5);
    expect(led.slice(0, 5)).toEqual(Array(5).fill(true));
    for (const { partners } of groups) {
      const ranks = partners.map(({ strength }) => STRENGTHS.indexOf(strength));
      expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
    }
  });

  test('so there is on the map as it opens, where uncertain ties are left out', () => {
    const { groups } = ask(seminar, { actor: 'icci' }, selectExtent(stateOf({ dataset, layout: null })));
    for (const { reason, partners } of groups) expect(partners.length > 0, reason).toBe(reason !== 'learn');
  });

  test('who introduces knows both firmly, and of those from elsewhere who only were where both were there are two at most', () => {
    const idsOf = (id: string) => find(id)?.introducers.map(({ node }) => idOf(seminar, node));
    // ICCI was where she and the hosts were, and is of her country: nobody who only was there too is nearer.
    for (const id of ['nashin-mahtani', 'pcc-hong-kong', 'digi-coop']) {
      expect(idsOf(id)).toEqual([]);
      expect(find(id)?.present.map(({ node }) => node)).toEqual(meeting.own);
    }
    // Who is of the seeker's country and sat there with them comes first, since it can be reached.
    for (const id of ['albert-lui', 'ali-ercan', 'jessamine-pacis']) expect(idsOf(id)?.[0]).toBe('nashin-mahtani');
    for (const id of ['sewa-cooperative', 'sungmisan-village', 'japan-workers-cooperative-union'])
      expect(idsOf(id)).toEqual(['digi-coop', 'pcc-hong-kong']);
    // Of the seeker's country, then who held the event.
    expect(idsOf('translate-for-her')).toEqual(['digi-coop', 'pcc-hong-kong']);
    for (const { introducers, present } of listPartners(meeting)) {
      for (const { toSeeker, toPartner } of [...introducers, ...present]) {
        const sure = [toSeeker, toPartner].filter(({ how }) => how !== 'listed');
        expect(sure.every(({ edges }) => areFirm(seminar, edges))).toBe(true);
      }
    }
    // That the speaker was there is contradicted: it carries nothing.
    expect(find('simel-esim')?.present).toEqual([]);
    expect(find('trebor-scholz')?.introducers.map(({ toPartner }) => toPartner.how)).toEqual(['host']);
  });

  test('who shares the cause comes under it before the doors they open, and each is written to', () => {
    // What everybody has from the event speaks for nobody in particular.
    expect(find('trebor-scholz')).toMatchObject({ reason: 'cause', strength: 'faint', contact: { as: 'self' } });
    // Whom he cites he opens no door to.
    expect(find('trebor-scholz')?.also.map(({ reason }) => reason)).not.toContain('doors');
    expect(find('simel-esim')).toMatchObject({ reason: 'cause', strength: 'faint' });
    // Nobody of the organiser is known.
    expect(find('pcc-hong-kong')).toMatchObject({ reason: 'close', contact: null, proofs: [{ code: 'host' }] });
  });

  test('who may know them, as the source says without being sure, is named besides; nobody whose coming a check doubts', () => {
    const mayKnow = (id: string, from = listPartners(meeting)) =>
      from
        .find(({ node }) => idOf(seminar, node) === id)
        ?.perhaps.map(({ node, link }) => [idOf(seminar, node), idOf(seminar, link.through)]);
    expect(mayKnow('digi-coop')).toEqual([['eum-hyungsik', 's3-showcase-asia']]);
    expect(mayKnow('eum-hyungsik')).toEqual([]);
    expect(mayKnow('simel-esim')).toEqual([]);
    const blockchain = listPartners(ask(seminar, { actor: 'icci', looksFor: ['blockchain'] }));
    expect(mayKnow('musicoin', blockchain)).toEqual([
      ['peter-harris', 's7-blockchain-founders'],
      ['zhang-jieping', 's7-blockchain-founders'],
    ]);
    const described = { themes: ['blockchain'], places: [], kinds: [] };
    expect(listPartners(ask(seminar, { described })).flatMap(({ perhaps }) => perhaps)).toEqual([]);
  });

  test('who speaks for the very body that is sought introduces nobody to it', () => {
    const { groups } = ask(seminar, { described: { themes: [], places: ['indonesia'], kinds: [] } });
    const icci = groups.flatMap(({ partners }) => partners).find(({ node }) => idOf(seminar, node) === 'icci');
    expect(icci?.contact).not.toBeNull();
    expect(icci?.introducers.map(({ node }) => idOf(seminar, node))).not.toContain('aef-setiawan');
  });

  test('who is close in a region is who is close in any of its countries', () => {
    const listClose = (places: readonly string[]) => {
      const { groups } = ask(seminar, { described: { themes: [], places, kinds: [] } });
      const close = groups[0]?.partners ?? [];
      expect(close.every(({ proofs }) => proofs.some(({ code }) => code === 'place'))).toBe(true);
      return close.flatMap(({ node, together }) => [node, ...together]).sort((a, b) => a - b);
    };
    expect(listClose(['southeast-asia'])).toEqual(listClose(['indonesia', 'philippines']));
    expect(listClose(['southeast-asia']).length).toBeGreaterThan(4);
  });

  test('nobody introduces somebody described with whom they have nothing in common, not even who held the event', () => {
    const seekers = [
      { themes: ['blockchain'], places: [], kinds: [] },
      { themes: [], places: ['indonesia'], kinds: [] },
      { themes: ['online-taxi'], places: ['europe'], kinds: ['coop_platform'] },
      { themes: ['gig-economy'], places: ['hong-kong'], kinds: ['person'] },
    ];
    for (const described of seekers) {
      const found = listPartners(ask(seminar, { described }));
      expect(found.length).toBeGreaterThan(2);
      for (const { introducers } of found) {
        for (const { toSeeker, near } of introducers)
          expect(toSeeker.how === 'theme' || near ? 'place' : toSeeker.how).toBe('place');
        const isHost = ({ node }: { readonly node: number }) => idOf(seminar, node) === 'pcc-hong-kong';
        expect(introducers.some(isHost)).toBe(described.places[0] === 'hong-kong' && introducers.length > 0);
      }
    }
  });

  test('whoever would find next to nobody is answered faintly: by the region round their place, and by what the event took their theme up with', () => {
    const listed = (described: NonNullable<OpportunitiesParameters['described']>) =>
      listPartners(ask(seminar, { described })).map(({ node, strength }) => [idOf(seminar, node), strength]);
    const few = { themes: ['food-security'], places: ['philippines'], kinds: ['coop_platform'] };
    expect(listed(few)).toContainEqual(['digi-coop', 'faint']);
    // Nobody deals with it; the event that answers it was about something else, which some deal with.
    const nobody = listed({ themes: ['gig-economy'], places: [], kinds: [] });
    expect(nobody).toContainEqual(['trebor-scholz', 'faint']);
    expect(new Set(nobody.map(([, strength]) => strength))).toEqual(new Set(['faint']));
    // Where enough are found a place is what it was.
    const enough = { themes: [], places: ['indonesia'], kinds: [] };
    expect(listed(enough).map(([id]) => id)).not.toContain('jessamine-pacis');
  });

  test('of what somebody described says the rarest theme in common counts before the place alone', () => {
    const described = { themes: ['platform-cooperativism', 'food-security'], places: ['indonesia'], kinds: [] };
    const meeting = ask(seminar, { described });
    const [first, ...others] = byStrength(meeting).filter(({ partners }) => partners.length > 0);
    expect(first?.reason).toBe('elsewhere');
    expect(idOf(seminar, first?.partners[0]?.node ?? -1)).toBe('alliance-of-taiwan-foodbanks');
    // Who has both a theme and the place stands under the theme.
    const digi = others.find(({ partners }) => partners.some(({ node }) => idOf(seminar, node) === 'digi-coop'));
    expect(digi?.reason).toBe('cause');
    expect(others.findIndex(({ reason }) => reason === 'cause')).toBeLessThan(
      others.findIndex(({ reason }) => reason === 'close'),
    );
  });

  test('for a co-op on food security in Indonesia: who does the same in Taiwan', () => {
    const described = { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] };
    const { groups } = ask(seminar, { described, looksFor: ['online-platform'] });
    const ids = (group: number) => groups[group]?.partners.map(({ node }) => idOf(seminar, node));
    expect(ids(4)).toEqual(['alliance-of-taiwan-foodbanks']);
    expect(ids(3)?.toSorted()).toEqual(['nantang-cooperative', 'smangus-aboriginal-labor-cooperative']);
    // A place is faint beside a theme, whatever the kind; its body that was at the event and can be written to comes first.
    const close = groups[0]?.partners.map(({ node, strength }) => [idOf(seminar, node), strength]);
    expect(close?.[0]).toEqual(['icci', 'faint']);
    expect(close?.every(([, strength]) => strength === 'faint')).toBe(true);
    expect(ids(2)).toEqual([]);
    const order = byStrength({ seeker: -1, groups }).map(({ reason }) => reason);
    expect(order.indexOf('elsewhere')).toBeLessThan(order.indexOf('close'));
    // Who is from there and was at the event with them: the body before its own people, though a rule infers its place.
    const helpers = (group: number, id: string) =>
      groups[group]?.partners
        .find(({ node }) => idOf(seminar, node) === id)
        ?.introducers.map(({ node }) => idOf(seminar, node));
    expect(helpers(4, 'alliance-of-taiwan-foodbanks')).toEqual(['icci', 'nashin-mahtani', 'digi-coop']);
    expect(groups[4]?.partners[0]?.introducers[0]?.contact?.node).toBe(seminar.nodeIndex.get('novita-puspasari'));
    // Also where the other is of the place; to the body itself nobody leads.
    expect(helpers(0, 'digi-coop')).toEqual(['icci']);
    expect(helpers(0, 'icci')).toEqual([]);
  });
});

test('not everybody is sent to the same few: the first of each group name half of all there are', () => {
  const seminar = buildNetwork(dataset);
  const partners = markPartners(seminar, toWholeExtent(seminar));
  const seekers = seminar.nodes.filter((_, node) => partners[node]).map(({ id }) => id);
  const [first, three, five] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const doors = new Map<number, number>();
  for (const actor of seekers) {
    for (const { reason, partners: found } of ask(seminar, { actor }).groups) {
      for (const { node } of found.slice(0, 1)) {
        if (reason === 'doors') doors.set(node, (doors.get(node) ?? 0) + 1);
        else first.add(node);
      }
      for (const { node } of found.slice(0, 3)) three.add(node);
      for (const { node } of found.slice(0, 5)) five.add(node);
    }
  }
  // Ranked by their number of neighbours alone, the first five of all seekers are six.
  expect(seekers).toHaveLength(55);
  expect(first.size).toBeGreaterThanOrEqual(31);
  expect(doors.size).toBeGreaterThanOrEqual(8);
  expect(Math.max(...doors.values())).toBeLessThanOrEqual(19);
  expect(three.size).toBeGreaterThanOrEqual(33);
  expect(five.size).toBeGreaterThanOrEqual(37);
});

test('doors that are ordered by how many neighbours they have say so first, and stand in that order', () => {
  const seminar = buildNetwork(dataset);
  const whole = toWholeExtent(seminar);
  for (const actor of ['icci', 'nashin-mahtani', 'fairmondo', 'pcc-hong-kong']) {
    const doors = ask(seminar, { actor }, whole).groups.find(({ reason }) => reason === 'doors');
    expect(doors?.by).toBe('plain');
    const counts = doors?.partners.map(({ proofs, score }) => [proofs[0]?.code, proofs[0]?.count, score]) ?? [];
    expect(counts.length).toBeGreaterThan(0);
    for (const [code, count, score] of counts) expect([code, count]).toEqual(['neighbours', score]);
    const numbers = doors?.partners.map(({ score }) => score) ?? [];
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    for (const { node, score } of doors?.partners ?? []) {
      const slots = seminar.rowNode.subarray(numberAt(seminar.rowStart, node), numberAt(seminar.rowStart, node + 1));
      expect(score).toBe(new Set([...slots].filter((other) => other !== node)).size);
    }
  }
});

test('each group is ranked by what finds hidden ties better, and says which that is', () => {
  const seminar = buildNetwork(dataset);
  for (const { reason, by, isBelowChance, trial } of ask(seminar, { actor: 'icci' }).groups) {
    expect(trial === null).toBe(reason === 'learn');
    if (!trial) continue;
    const leads = [trial.own.hits - trial.plain.hits, trial.own.auc - trial.plain.auc];
    const isBetter = leads.every((lead) => lead > -1e-9) && leads.some((lead) => lead > 1e-9);
    expect([reason, trial.ties, by]).toEqual([reason, 17, isBetter ? 'own' : 'plain']);
    expect(trial.chance.auc).toBe(0.5);
    const { hits, auc } = isBetter ? trial.own : trial.plain;
    expect(isBelowChance).toBe(hits + auc < trial.chance.hits + 0.5);
  }
});

test('what a whole event was about is a faint reason of whoever was there, and none where they share something rarer', () => {
  const seminar = buildNetwork(dataset);
  for (const { id } of seminar.nodes) {
    for (const { reason, strength, proofs, also } of listPartners(ask(seminar, { actor: id }))) {
      const codes = proofs.map(({ code }) => code);
      expect(also.flatMap((other) => other.proofs.map(({ code }) => code))).not.toContain('event-theme');
      if (!codes.includes('event-theme')) continue;
      expect([reason, strength]).toEqual([expect.stringMatching(/^(?:cause|elsewhere)$/), 'faint']);
      expect(codes).not.toContain('theme');
      expect(also.map((other) => other.strength)).toEqual(also.map(() => 'faint'));
    }
  }
  const { groups, seeker } = ask(seminar, { actor: 'icci' });
  const order = byStrength({ seeker, groups }).flatMap(({ partners: [first] }) => first?.proofs[0]?.code ?? []);
  expect(order.indexOf('reach-session')).toBeLessThan(order.indexOf('event-theme'));
});

test('that somebody was there is attested, unsure or without any source, whatever a rule infers', () => {
  const seminar = buildNetwork(dataset);
  const node = (id: string) => seminar.nodeIndex.get(id) ?? -1;
  const attest = (id: string) => attestPresence(seminar, node(id), node('sowing-the-seeds-2018'));
  expect(attest('trebor-scholz')).toBe('firm');
  expect(attest('albert-lui')).toBe('firm');
  // Public sources question one; of the others the report is not sure.
  for (const id of ['simel-esim', 'tat-lam']) expect(attest(id)).toBe('unsure');
  // Rules infer that two founders came, and nothing says so of a country.
  for (const id of ['felix-weth', 'rohan-clarke', 'germany']) expect(attest(id)).toBe('none');
});
