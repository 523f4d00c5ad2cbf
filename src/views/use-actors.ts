import { useMemo } from 'react';
import { markPartners } from '../analysis/opportunities/candidates.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';

/** Who can ask whom to meet, marked with 1 by index, whatever the filters leave. */
export function useActors(): Uint8Array {
  const network = useSelector(selectNetwork);
  return useMemo(() => {
    const [nodes, edges] = [new Uint8Array(network.nodes.length), new Uint8Array(network.edges.length)];
    return markPartners(network, { nodes: nodes.fill(1), edges: edges.fill(1) });
  }, [network]);
}
