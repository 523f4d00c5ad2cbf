import { afterEach } from 'vitest';

// Testing Library unmounts what a test has mounted only where the hooks are globals, which they are not here.
if (typeof document !== 'undefined') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
