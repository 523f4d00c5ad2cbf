import type { Plugin, Rolldown } from 'vite';

/** The files of the start that the page's script asks for after the first paint, by `startChunks`. */
const AWAITED: readonly string[] = ['app', 'canvas'];

/**
 * Has the browser fetch the app and the canvas when it has read the page to its end, while it makes the first picture.
 * They are run no sooner for that: a preloaded script is not even parsed before somebody asks for it. The links stand at
 * the end, so that on a slow line nothing of the map waits for them; what fails here is fetched again by who asks.
 */
export function earlyFetch(): Plugin {
  return {
    name: 'jejaring:early-fetch',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        findFiles(bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'script', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
          injectTo: 'body',
        })),
    },
  };
}

function findFiles(bundle: Rolldown.OutputBundle = {}): readonly string[] {
  const files = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' && AWAITED.includes(part.name) ? [part.fileName] : [],
  );
  if (files.length !== AWAITED.length) throw new Error(`the build has no ${AWAITED.join(' or no ')}`);
  return files;
}
