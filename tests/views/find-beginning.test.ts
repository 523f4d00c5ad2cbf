import { expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findMeeting } from '../../src/analysis/meeting/find-meeting.ts';
import { isGood, isHeld } from '../../src/analysis/meeting/meeting.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { findBeginning } from '../../src/views/opportunities/find-beginning.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const meetingOf = (actor: string) =>
  findMeeting(network, toWholeExtent(network), { ...INITIAL_PARAMETERS.opportunities, actor });
const ACTORS = ['icci', 'novita-puspasari', 'albert-lui', 'fairmondo', 'trebor-scholz'];

test('whoever asks, each is asked once, nobody both asked and sought, and all but the host know whom they introduce', () => {
  const steps = ACTORS.map((actor) =>
    findBeginning(
      meetingOf(actor),
      () => true,
      () => false,
    ),
  );
  for (const list of steps) {
    const named = list.flatMap(({ partner, introducer }) => [partner.node, introducer.node]);
    expect(new Set(named).size).toBe(named.length);
    expect([0, 2, 3]).toContain(list.length);
    for (const { partner, introducer } of list) {
      expect(introducer.isOwn).toBe(false);
      expect(isGood(introducer, partner) || isHeld(introducer.toPartner)).toBe(true);
    }
  }
  expect(steps[0]).toHaveLength(3);
});

test('nobody is asked to whom no letter can go, and who is in doubt comes last', () => {
  const meeting = meetingOf('icci');
  expect(
    findBeginning(
      meeting,
      () => false,
      () => false,
    ),
  ).toEqual([]);
  const [first] = findBeginning(
    meeting,
    () => true,
    () => false,
  );
  const others = findBeginning(
    meeting,
    () => true,
    ({ node }) => node === first?.partner.node,
  );
  expect(others.map(({ partner }) => partner.node)).not.toContain(first?.partner.node);
  // One alone is no list.
  expect(
    findBeginning(
      meeting,
      ({ introducer }) => introducer.node === first?.introducer.node,
      () => false,
    ),
  ).toEqual([]);
});
