import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { APPLE_ICON, ICONS } from '../site/head.ts';
import { renderIcon, wrapIcon } from './render-icon.ts';

const ICON = 'public/icon.svg';

/** What a published site has round its page, whatever its network: icons, and the licence of the code. */
export function siteFiles(): Plugin {
  return {
    name: 'jejaring:site-files',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const icon = readFileSync(ICON, 'utf8');
      for (const { name, size, margin } of ICONS) emit(name, renderIcon(icon, size, margin));
      emit(APPLE_ICON.name, renderIcon(icon, APPLE_ICON.size, 0.05));
      // Some browsers ask for this one by themselves, before or beside the icons that the page names.
      emit('favicon.ico', wrapIcon(renderIcon(icon, 32, 0), 32));
      emit('robots.txt', 'User-agent: *\nAllow: /\n');
      emit('LICENSE.txt', readFileSync('LICENSE', 'utf8'));
    },
  };
}
