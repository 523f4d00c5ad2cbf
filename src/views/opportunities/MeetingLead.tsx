import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { Beginning } from './Beginning.tsx';
import type { FirstStep } from './find-beginning.ts';
import { GatewayNote } from './GatewayNote.tsx';

interface MeetingLeadProps {
  readonly meeting: Meeting;
  readonly steps: readonly FirstStep[];
}

/** What is said once above all: with whom one begins, through whom; else who could introduce to many. */
export const MeetingLead = ({ meeting, steps }: MeetingLeadProps) =>
  steps.length > 0 ? <Beginning seeker={meeting.seeker} steps={steps} /> : <GatewayNote meeting={meeting} />;
