import type { Partner } from '../../analysis/meeting/meeting.ts';
import { EvidenceTies } from './EvidenceTies.tsx';
import { PartnerActions } from './PartnerActions.tsx';
import { PartnerKind } from './PartnerKind.tsx';
import { PartnerReasons } from './PartnerReasons.tsx';
import { QuestionedNote } from './QuestionedNote.tsx';
import { Remarks } from './Remarks.tsx';
import { listTies } from './tell-partner.ts';
import { useAskable } from './use-askable.ts';
import { WhoHelps } from './WhoHelps.tsx';
import { WhoMayKnow } from './WhoMayKnow.tsx';

interface PartnerRestProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** What an opened entry holds: its kind, all that speaks for it, who helps, what it rests on, what can be done. */
export function PartnerRest({ seeker, partner }: PartnerRestProps) {
  const { askable, writerAt } = useAskable(partner);
  return (
    <>
      <PartnerKind node={partner.node} />
      <PartnerReasons seeker={seeker} partner={partner} />
      <QuestionedNote partner={askable} />
      <WhoHelps seeker={seeker} partner={askable} writerAt={writerAt} />
      <WhoMayKnow perhaps={askable.perhaps} />
      <Remarks partner={partner} />
      <EvidenceTies ties={listTies(partner)} />
      <PartnerActions seeker={seeker} partner={partner} />
    </>
  );
}
