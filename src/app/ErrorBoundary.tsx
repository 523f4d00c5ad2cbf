import { Component, type ReactNode } from 'react';
import { appMessages } from '../language/app.ts';
import { applyReset } from '../store/filtering.ts';
import { Button } from '../ui/Button.tsx';
import styles from '../views/PartFault.module.css';
import { useAct, useMessages } from '../views/use-app.ts';

interface ErrorBoundaryProps {
  readonly children?: ReactNode;
  /** What is round the words that stand in for the view, such as a dialog's frame. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** Keeps a fault in one view from taking the page along: the view says so and offers ways on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const fault = <ViewFault onRetry={() => this.setState({ failed: false })} />;
    return this.props.frame ? this.props.frame(fault) : fault;
  }
}

function ViewFault({ onRetry }: { readonly onRetry: () => void }) {
  const say = useMessages(appMessages);
  const act = useAct();
  return (
    <div role="alert" className={styles.fault}>
      <p>
        <strong>{say.viewFault}</strong>
      </p>
      <p>{say.viewFaultHelp}</p>
      <p className={styles.ways}>
        <Button onClick={onRetry}>{say.tryAgain}</Button>
        <Button
          onClick={() => {
            act(applyReset);
            onRetry();
          }}
        >
          {say.resetView}
        </Button>
        <Button onClick={() => location.reload()}>{say.reload}</Button>
      </p>
    </div>
  );
}
