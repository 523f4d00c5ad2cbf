import { expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findMeeting } from '../../src/analysis/meeting/find-meeting.ts';
import { isGood, isHeld } from '../../src/analysis/meeting/meeting.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { at } from '../../src/base/assert.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { findBeginning } from '../../src/views/opportunities/find-beginning.ts';
import { toKnown } from '../../src/views/opportunities/to-known.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const idOf = (node: number) => at(network.nodes, node).id;
const meetingOf = (actor: string, looksFor: readonly string[] = []) =>
  findMeeting(network, toWholeExtent(network), { ...INITIAL_PARAMETERS.opportunities, actor, looksFor });
const known = toKnown(network, network);
const ALL = { canWrite: () => true, isInDoubt: () => false, isReached: () => true };
const ACTORS = ['icci', 'novita-puspasari', 'albert-lui', 'fairmondo', 'trebor-scholz', 'translate-for-her'];

test('whoever asks, each is met for a reason, asked once, nobody both asked and sought, and all but the host know whom they introduce', () => {
  for (const actor of ACTORS) {
    const list = findBeginning(meetingOf(actor), ALL);
    const named = list.flatMap(({ partner, introducer }) => [partner.node, ...(introducer ? [introducer.node] : [])]);
    expect(new Set(named).size, actor).toBe(named.length);
    expect([2, 3], actor).toContain(list.length);
    for (const { partner, introducer } of list) {
      expect(partner.why.parts.length, actor).toBeGreaterThan(0);
      if (!introducer) continue;
      expect(introducer.isOwn).toBe(false);
      expect(isGood(introducer, partner) || isHeld(introducer.toPartner)).toBe(true);
    }
  }
});

test('the three rest on what few share, on no one thing alone, and whoever held the event is none for that', () => {
  for (const actor of ACTORS) {
    const list = findBeginning(meetingOf(actor), ALL);
    const grounds = list.map(({ partner }) => partner.why.parts.flatMap(({ proof }) => proof.nodes).join());
    // Two whom one and the same thing speaks for may be all whom there is a reason to meet.
    expect(new Set(grounds).size, actor).toBeGreaterThanOrEqual(list.length - 1);
    for (const { partner } of list) expect(partner.why.parts[0]?.proof.code, actor).not.toBe('host');
  }
});

test('who does what is looked for comes before all others', () => {
  const [first] = findBeginning(meetingOf('icci', ['food-security']), ALL);
  expect(idOf(first?.partner.node ?? 0)).toBe('alliance-of-taiwan-foodbanks');
  expect(first?.partner.why.parts[0]).toMatchObject({ proof: { code: 'looked-for' }, others: 0, isOwn: true });
});

test('a check of where somebody is leaves in doubt nothing else that they are to be met for', () => {
  const described = { themes: ['blockchain'], places: ['europe'], kinds: [] };
  const meeting = findMeeting(network, toWholeExtent(network), { ...INITIAL_PARAMETERS.opportunities, described });
  // It alone has both; its country is only half right.
  expect(findBeginning(meeting, known).map(({ partner }) => idOf(partner.node))[0]).toBe('resonate');
  // Whoever was there by video alone, by a check, is in doubt as somebody whom one has met.
  const all = meetingOf('icci').groups.flatMap(({ partners }) => partners);
  const doubted = all.filter((partner) => known.isInDoubt(partner)).map(({ node }) => idOf(node));
  expect(doubted).toContain('simel-esim');
  expect(doubted).not.toContain('nashin-mahtani');
});

test('nobody is told to whom no letter can go, and who is in doubt comes later', () => {
  const meeting = meetingOf('icci');
  expect(findBeginning(meeting, { ...ALL, canWrite: () => false })).toEqual([]);
  const [first] = findBeginning(meeting, ALL);
  const others = findBeginning(meeting, { ...ALL, isInDoubt: ({ node }) => node === first?.partner.node });
  expect(others[0]?.partner.node).not.toBe(first?.partner.node);
  // One alone is no list.
  const isFirst = ({ node }: { readonly node: number }) => node === first?.partner.node;
  expect(findBeginning(meeting, { ...ALL, canWrite: ({ partner }) => isFirst(partner) })).toEqual([]);
});
