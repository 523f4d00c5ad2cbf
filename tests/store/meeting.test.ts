import { expect, test } from 'vitest';
import { applySeeker, applyWhomToMeet } from '../../src/store/meeting.ts';
import { selectMeetingList } from '../../src/store/meeting-list.ts';
import { applyListScroll } from '../../src/store/meeting-lists.ts';
import { applySaid } from '../../src/store/meeting-said.ts';
import type { State } from '../../src/store/state.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

const startState = (): State => stateOf(seminar());

const asked = (state: State) => state.session.questions.opportunities;

test('whom one wants to meet stays until one has said who one is, and is open then; a later seeker has no such wish', () => {
  const before = applyWhomToMeet(startState(), null, 'trebor-scholz');
  expect(before.session).toMatchObject({ panel: 'opportunities', query: '' });
  const after = applySeeker(before, 'icci');
  expect(asked(after)).toMatchObject({ actor: 'icci', met: 'trebor-scholz' });
  expect(selectMeetingList(after).opened).toEqual(['trebor-scholz']);
  expect(asked(applySeeker(after, 'fairmondo')).met).toBeNull();
  expect(asked(applySaid(before, 'themes', 'food-security')).met).toBe('trebor-scholz');
});

test('for nobody named whoever asked before goes on', () => {
  const icci = applySeeker(startState(), 'icci');
  expect(asked(applyWhomToMeet(icci, null, null)).actor).toBe('icci');
  expect(asked(applyWhomToMeet(icci, 'fairmondo', null)).actor).toBe('fairmondo');
  // Nobody is left out of sight by how far the list was read.
  const read = applyListScroll(icci, 400);
  expect(selectMeetingList(applyWhomToMeet(read, 'icci', 'trebor-scholz'))).toMatchObject({
    scroll: 0,
    opened: ['trebor-scholz'],
  });
});
