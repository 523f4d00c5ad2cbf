import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { LATE_STYLE_ID } from '../app/late-style.ts';
import { scopedName } from './scoped-name.ts';
import { splitStyle } from './split-style.ts';
import { findStart } from './start-chunks.ts';

const LINK = /<link rel="stylesheet"[^>]* href="([^"]+)">/;

/**
 * Puts into the built page the styles of what starts: as a file of their own they are a second trip to the server
 * before anything can be painted. What only late parts use stays in the file, which the app asks for with the panels:
 * half of all styles, read for nothing before the first paint. The policy names the hash of what is in the page.
 */
export function inlineStyle(): Plugin {
  let root = '';
  let late: readonly string[] = [];
  return {
    name: 'jejaring:inline-style',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    buildEnd(fault) {
      if (fault) return;
      const start = findStart(root, this);
      const sheets = [...this.getModuleIds()].filter((id) => id.endsWith('.module.css') && !start.has(id));
      late = sheets.map((id) => scopedName('', id));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const [link = '', href = ''] = LINK.exec(html) ?? [];
        const [path, sheet] = Object.entries(bundle ?? {}).find(([file]) => basename(file) === basename(href)) ?? [];
        if (path === undefined || sheet?.type !== 'asset') throw new Error('the built page has no style sheet');
        const style = splitStyle(String(sheet.source), (name) => late.some((prefix) => name.startsWith(prefix)));
        // Addresses would have to be seen from the page, and the text must not end the element it stands in.
        if (/url\(|@import|<\//.test(style.first)) throw new Error(`${path} can't stand inside the page`);
        sheet.source = style.late;
        return html.replace(
          link,
          () => `<style>${style.first}</style>\n    <link id="${LATE_STYLE_ID}" href="${href}">`,
        );
      },
    },
  };
}
