import { ProgrammeStrip } from '../views/programme/ProgrammeStrip.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Where the programme stands: along the bottom, or in a tab of its own on a phone. */
export function Programme({ className }: { readonly className: string | undefined }) {
  return (
    <div id="view-programme" className={className}>
      <ErrorBoundary>
        <ProgrammeStrip />
      </ErrorBoundary>
    </div>
  );
}
