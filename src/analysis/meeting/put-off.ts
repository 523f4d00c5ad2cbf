import type { MeetingReason } from './meeting.ts';

/** Of equally strong reasons those that come later for a stranger: a place is less than a theme, and everybody is new to them. */
const LATER: readonly MeetingReason[] = ['close', 'doors'];

/** How late a reason comes of equally strong ones, from 0; only for somebody described. */
export const putOff = (seeker: number, reason: MeetingReason): number => (seeker < 0 ? LATER.indexOf(reason) + 1 : 0);
