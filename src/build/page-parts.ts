import type { Plugin } from 'vite';
import { START_NOTICE } from '../app/start-notice.ts';
import { PARAMETERS } from '../store/address.ts';
import { EMBED_PARAMETER } from '../store/embed-address.ts';
import { NET_PARAMETER } from '../store/net-address.ts';
import { renewalScript } from '../views/reload-page.ts';
import { renderStartNotice } from './start-notice.ts';

/** What an address can say of a page and still be shown by it as built. */
const SHOWN: readonly string[] = ['lang', 'theme', EMBED_PARAMETER, NET_PARAMETER];
const VIEWS = PARAMETERS.map(({ name }) => name).filter((name) => !SHOWN.includes(name));

/** A line of script that leaves a mark at the page's root where its address has one of these parameters. */
const toMark = (mark: string, names: readonly string[]) =>
  `/[?&](amp;)?(${names.join('|')})=./i.test(location.search)&&(document.documentElement.dataset.${mark}='',!0)`;

/**
 * Runs before anything is painted, which the page's script can't: where the address names a network that the browser
 * keeps, the map in the page is not that network, and where it speaks of a view, the page as built shows another one.
 * The title of the published map is not seen then either. What the address says in full is read by `boot.ts` and the app.
 */
const MARK_OTHERS = `${toMark('net', [NET_PARAMETER])}&&(document.title='Jejaring');${toMark('link', VIEWS)}`;

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
          { tag: 'script', children: MARK_OTHERS, injectTo: 'head' },
          // An element of its own: a browser too old for it still runs the other.
          { tag: 'script', children: renewalScript(START_NOTICE), injectTo: 'head' },
        ],
      }),
    },
  };
}
