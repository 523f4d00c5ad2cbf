import { useMemo } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { selectWriter } from '../../store/meeting-lists.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { LetterWriter } from '../../store/state.ts';
import { useSelector } from '../use-app.ts';
import { findSigner, withoutSigner } from './signer.ts';

interface Askable {
  readonly askable: Partner;
  /** The event at which whoever signs was and the partner too, by index; -1: none. */
  readonly writerAt: number;
  readonly writer: LetterWriter;
}

/** A partner without whoever signs the letters among those who can be asked. */
export function useAskable(partner: Partner): Askable {
  const network = useSelector(selectNetwork);
  const writer = useSelector(selectWriter);
  const { name } = writer;
  const found = useMemo(() => {
    const signer = findSigner(network, name);
    const writerAt = partner.present.find(({ node }) => node === signer)?.toPartner.through ?? -1;
    return { askable: withoutSigner(partner, signer), writerAt };
  }, [network, name, partner]);
  return { ...found, writer };
}
