import type { Plugin } from 'vite';
import { START_NOTICE } from '../app/start-notice.ts';
import { renewalScript } from '../views/reload-page.ts';
import { renderStartNotice } from './start-notice.ts';

/**
 * Runs before anything is painted, which the page's script can't: where the address names a network that the browser
 * keeps, the map in the page is not that network. What the address says in full is read by `boot.ts`.
 */
const HIDE_PUBLISHED = `/[?&](amp;)?net=./i.test(location.search)&&(document.documentElement.dataset.net='')`;

/** What stands in the built page whatever its network: two scripts that go before all others, and the notice of the start. */
export function pageParts(): Plugin {
  return {
    name: 'jejaring:page-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replace('<!--/map--></div>', (end) => end + renderStartNotice()),
        tags: [
          { tag: 'script', children: HIDE_PUBLISHED, injectTo: 'head' },
          // An element of its own: a browser too old for it still runs the other.
          { tag: 'script', children: renewalScript(START_NOTICE), injectTo: 'head' },
        ],
      }),
    },
  };
}
