import { mintId } from '../../keep/mint-id.ts';
import { applyKeepCopy } from '../../store/own.ts';
import { type AppStore, act } from '../../store/store.ts';

/** Makes a copy of the visitor's own of what is open: that is never changed itself. */
export const keepCopy = (store: AppStore): void => act(store, applyKeepCopy, mintId());
