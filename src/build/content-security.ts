import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

const toMeta = (policy: Readonly<Record<string, string>>) =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')}">`;

/** The hash by which a policy lets exactly this text of a script or a style element pass. */
export const toPolicyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes by which the policy lets exactly these style elements pass. */
const toStyleHashes = (html: string): string =>
  Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, text = '']) => ` ${toPolicyHash(text)}`).join('');

/** The same for scripts that stand in the page itself. */
const toScriptHashes = (html: string): string =>
  Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, text = '']) => ` ${toPolicyHash(text)}`).join('');

/**
 * The page's own policy: nothing but what the site itself serves. In development Vite injects style elements and inline
 * scripts, which get a nonce there; the built page's one style element and the line that runs before the first paint
 * are named by their hashes.
 */
export function contentSecurity(): Plugin {
  let isServing = false;
  return {
    name: 'jejaring:content-security',
    config: (_config, { command }) => (command === 'serve' ? { html: { cspNonce: 'dev' } } : {}),
    configResolved: ({ command, isProduction }) => {
      isServing = command === 'serve' && !isProduction;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const nonce = "'self' 'nonce-dev'";
        const policy = isServing
          ? { ...POLICY, 'script-src': nonce, 'style-src': nonce, 'connect-src': "'self' ws:" }
          : {
              ...POLICY,
              'script-src': `'self'${toScriptHashes(html)}`,
              'style-src': `'self'${toStyleHashes(html)}`,
            };
        return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${toMeta(policy)}`);
      },
    },
  };
}
