import { afterAll, afterEach, vi } from 'vitest';
import { quickenJsdom } from './quick-jsdom.ts';

// Files may share their globals and modules; by itself Vitest cleans up before the next test, which may be late.
afterAll(() => void vi.unstubAllGlobals().useRealTimers());

// Testing Library unmounts what a test has mounted only where the hooks are globals, which they are not here.
if (typeof window !== 'undefined') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { cleanup, configure } = await import('@testing-library/react');
  // What is fetched when it is asked for is compiled then: on a busy machine that takes more than a second.
  configure({ asyncUtilTimeout: 8000 });
  afterEach(cleanup);
  // What is being fetched when a file ends comes yet: the next file may need it.
  afterAll(() => vi.dynamicImportSettled());
  quickenJsdom();
  // Files may share a window: none leaves the next one anything.
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  document.body.replaceChildren();
}
