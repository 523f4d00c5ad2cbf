import type { PartTrouble } from '../base/part-trouble.ts';
import { appMessages } from '../language/app.ts';
import { partMessages } from '../language/part.ts';
import { searchMessages } from '../language/search.ts';
import { Button } from '../ui/Button.tsx';
import { ComboboxNote } from '../ui/Combobox.tsx';
import { useMessages } from './use-app.ts';

interface SearchFaultProps {
  readonly trouble: PartTrouble;
  readonly onRetry: () => void;
}

/** Below a search field whose search could not be loaded: why, and another try. */
export function SearchFault({ trouble, onRetry }: SearchFaultProps) {
  const say = useMessages(searchMessages);
  const part = useMessages(partMessages);
  const app = useMessages(appMessages);
  return (
    <>
      <ComboboxNote>
        {say.failed} {part[trouble]}
      </ComboboxNote>
      <ComboboxNote>
        <Button onClick={onRetry}>{app.tryAgain}</Button>
      </ComboboxNote>
    </>
  );
}
