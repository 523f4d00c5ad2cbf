import type { ReactNode } from 'react';
import { type Editor, useEditor } from './editor.ts';
import { PartFault } from './PartFault.tsx';

/** What is edited at this place, where it can be; or why its code did not come. */
export function Editing({ children }: { readonly children: (editor: Editor) => ReactNode }) {
  const { value, trouble, tryAgain } = useEditor();
  if (trouble) return <PartFault trouble={trouble} onRetry={tryAgain} />;
  return value && children(value);
}
