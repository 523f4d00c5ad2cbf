import { applyAnswer, applyAskAgain, listAsked, selectAnswer } from '../../store/questions.ts';
import { type AppStore, act } from '../../store/store.ts';
import { toTrouble } from '../../views/load-part.ts';

/**
 * Questions bring their own code: `load` fetches it when the first one is on screen, and what it gives then answers.
 * Where it does not come the questions have failed, until one is asked again or the device is online again.
 */
export function syncAnswers(store: AppStore, load: () => Promise<(store: AppStore) => void>): void {
  let isPending = false;
  let stop = () => {};
  const listOf = (status: string) => {
    const state = store.getState();
    return listAsked(state).filter((question) => selectAnswer(state, question).status === status);
  };
  const look = async () => {
    if (isPending || listOf('idle').length === 0) return;
    isPending = true;
    try {
      const answer = await load();
      stop();
      answer(store);
    } catch (fault) {
      isPending = false;
      for (const question of listOf('idle'))
        act(store, applyAnswer, question, { status: 'failed', trouble: toTrouble(fault) });
    }
  };
  stop = store.subscribe(() => void look());
  void look();
  addEventListener('online', () => {
    for (const question of listOf('failed')) act(store, applyAskAgain, question);
  });
}
