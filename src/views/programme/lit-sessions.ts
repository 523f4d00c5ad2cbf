import { at, numberAt } from '../../base/assert.ts';
import { buildTies } from '../../network/ties.ts';
import { chain } from '../../store/chain.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** The sessions that what is selected belongs to, by node index; not the selected sessions themselves. */
export const selectLitSessions: (state: State) => ReadonlySet<number> = chain(
  [selectNetwork, (state: State) => state.session.filters, (state: State) => state.session.selection],
  (network, filters, selection) => {
    const { sessions } = buildTies(network, filters).membership;
    const lit = new Set<number>();
    for (const id of selection) {
      const node = network.nodeIndex.get(id);
      if (node === undefined || sessions.optionIndex.has(id)) continue;
      for (let slot = numberAt(sessions.rowStart, node); slot < numberAt(sessions.rowStart, node + 1); slot++) {
        const session = network.nodeIndex.get(at(sessions.options, numberAt(sessions.rowOption, slot)));
        if (session !== undefined) lit.add(session);
      }
    }
    return lit;
  },
);
