import type { Question } from '../analysis/parameters.ts';
import { appMessages } from '../language/app.ts';
import { applyAskAgain } from '../store/questions.ts';
import { Button } from '../ui/Button.tsx';
import panel from './Panel.module.css';
import { useAct, useMessages } from './use-app.ts';

/** A question that failed or was stopped: what became of it, and the way to ask once more. */
export function AnswerFault({ question, text }: { readonly question: Question; readonly text: string }) {
  const say = useMessages(appMessages);
  const act = useAct();
  return (
    <div className={panel.warning}>
      <p role="alert">{text}</p>
      <Button onClick={() => act(applyAskAgain, question)}>{say.tryAgain}</Button>
    </div>
  );
}
