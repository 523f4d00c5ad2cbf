import type { Dataset } from '../../dataset/schema.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useSelector } from '../use-app.ts';

export type Meta = Dataset['meta'];

/** What is said of the network as a whole, and how it is changed; `field` names the one that is being typed in. */
export function useMeta() {
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const { meta } = dataset;
  return {
    dataset,
    meta,
    /** Other values for some fields; one that is set to `undefined` is gone. */
    change: (values: { readonly [Field in keyof Meta]?: Meta[Field] | undefined }, field?: string) => {
      const kept = Object.entries({ ...meta, ...values }).filter(([, value]) => value !== undefined);
      const next = { ...dataset, meta: Object.fromEntries(kept) as unknown as Meta };
      act(applyDatasetChange, next, 'metaChanged', '', Date.now(), field && `meta/${field}`);
    },
  };
}
