import { publishMessages } from '../../language/publish.ts';
import { canEdit } from '../../store/can-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useMessages, useSelector } from '../use-app.ts';

/** Why nothing can be made yet: of `count` people nobody has read what is remarked; and the way to where it stands. */
export function ReadFirst({ id, count }: { readonly id: string; readonly count: number }) {
  const say = useMessages(publishMessages);
  const isEditable = useSelector(canEdit);
  if (!isEditable) return <p id={id}>{say.copyToRead(count)}</p>;
  return (
    <Button id={id} onClick={() => moveFocus('remarks')}>
      {say.readFirst(count)}
    </Button>
  );
}
