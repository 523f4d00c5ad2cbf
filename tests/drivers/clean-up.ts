import { afterEach } from 'vitest';
import { keepStyles } from './keep-styles.ts';

// Testing Library unmounts what a test has mounted only where the hooks are globals, which they are not here.
if (typeof document !== 'undefined') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { cleanup, configure } = await import('@testing-library/react');
  // What is fetched when it is asked for is compiled then: on a busy machine that takes more than a second.
  configure({ asyncUtilTimeout: 8000 });
  afterEach(cleanup);
  keepStyles();
}
