import { basename } from 'node:path';
import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]* href="([^"]+)">/;

/**
 * Puts the built page's one style sheet into the page itself. As a file of its own it is a second trip to the
 * server before anything can be painted, a quarter of the time until the first paint. The policy names its hash.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'jejaring:inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const name = basename(LINK.exec(html)?.[1] ?? '');
        const [path, sheet] = Object.entries(bundle ?? {}).find(([file]) => basename(file) === name) ?? [];
        if (path === undefined || sheet?.type !== 'asset') throw new Error('the built page has no style sheet');
        const text = String(sheet.source).trim();
        // Addresses would have to be seen from the page, and the text must not end the element it stands in.
        if (/url\(|@import|<\//.test(text)) throw new Error(`${path} can't stand inside the page`);
        delete bundle?.[path];
        return html.replace(LINK, () => `<style>${text}</style>`);
      },
    },
  };
}
