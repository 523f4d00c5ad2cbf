import { useMemo } from 'react';
import { toWholeExtent } from '../analysis/extent.ts';
import { markPartners } from '../analysis/opportunities/candidates.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';

/** Who can ask whom to meet, marked with 1 by index, whatever the filters leave. */
export function useActors(): Uint8Array {
  const network = useSelector(selectNetwork);
  return useMemo(() => markPartners(network, toWholeExtent(network)), [network]);
}
