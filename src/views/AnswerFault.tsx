import type { Question } from '../analysis/parameters.ts';
import { appMessages } from '../language/app.ts';
import { partMessages } from '../language/part.ts';
import { applyAskAgain, selectAnswer } from '../store/questions.ts';
import { Button } from '../ui/Button.tsx';
import panel from './Panel.module.css';
import { useAct, useMessages, useSelector } from './use-app.ts';

/** A question that failed or was stopped: what became of it, and the way to ask once more. */
export function AnswerFault({ question, text }: { readonly question: Question; readonly text: string }) {
  const say = useMessages(appMessages);
  const part = useMessages(partMessages);
  const act = useAct();
  const { status, trouble } = useSelector((state) => selectAnswer(state, question));
  const missing = status === 'failed' ? trouble : null;
  return (
    <div className={panel.warning}>
      <p role="alert">{missing ? `${part.notDone} ${part[missing]}` : text}</p>
      <p className={panel.ways}>
        <Button onClick={() => act(applyAskAgain, question)}>{say.tryAgain}</Button>
        {missing && <Button onClick={() => location.reload()}>{say.reload}</Button>}
      </p>
    </div>
  );
}
