import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { SLOTS } from '../snapshot/html.ts';
import { toPolicyHash } from './content-security.ts';
import { leanCytoscape } from './lean-cytoscape.ts';
import { scopedName } from './scoped-name.ts';
import { tokens } from './tokens.ts';

/** Where the app finds the page that one-file exports are made from. */
const TEMPLATE_FILE = 'offline/template.html';
const ENTRY = 'src/build/offline-page.ts';
/** What a file without a network can't give: PDF needs fonts to be fetched. */
const LEFT_OUT = /\/snapshot\/pdf\/pdf\.ts$/;
const EMPTY = '\0left-out';

const leaveOut = (): Plugin => {
  let isFound = false;
  return {
    name: 'jejaring:left-out',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.test(id) ? EMPTY : null),
    load(id) {
      if (id !== EMPTY) return null;
      isFound = true;
      return 'export const toPdf = undefined, listUnshown = undefined;';
    },
    buildEnd(fault) {
      if (!fault && !isFound) this.error(`nothing is called ${LEFT_OUT} any more: the one file would hold it`);
    },
  };
};

/**
 * Makes the page that Export turns into one offline file: the whole app in one script and one style sheet inside
 * the page, its workers too. It is built beside the site, from the same sources, while the site is.
 */
export function offline(): Plugin {
  let template: Promise<string> | undefined;
  return {
    name: 'jejaring:offline',
    apply: 'build',
    buildStart() {
      template = buildTemplate();
      // What it is waited for comes later; a fault must not end the process before.
      template.catch(() => {});
    },
    // Written past the bundle: nothing of the site refers to it, and a report of it would repeat the site's.
    async writeBundle({ dir = 'dist' }) {
      const file = join(dir, TEMPLATE_FILE);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, (await template) ?? '');
    },
  };
}

async function buildTemplate(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveOut(), leanCytoscape(), tokens()],
    css: { modules: { generateScopedName: scopedName } },
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = output.filter((file) => file.type === 'chunk');
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [script, style] = [scripts[0], styles[0]];
  if (!script || !style || output.length !== 2) {
    throw new Error(`one file can't hold ${output.map((file) => file.fileName).join(', ')}`);
  }
  return toTemplate(script.code, style.type === 'asset' ? String(style.source) : '');
}

/** A page with its own policy: it lets this one script, this one style sheet and workers made from text run. */
export function toTemplate(code: string, sheet: string): string {
  // In a script these stand within strings only, where the escape means the same and ends no element.
  const script = `\n${code.replace(/<(?=\/script|!--)/gi, '\\x3C').trim()}\n`;
  const style = sheet.trim();
  if (/url\(|@import|<\//.test(style)) throw new Error("the style sheet can't stand inside a page");
  const policy = [
    "default-src 'none'",
    `script-src ${toPolicyHash(script)}`,
    `style-src ${toPolicyHash(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
${SLOTS.root}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta id="__________cytoscape_stylesheet" name="renderer" content="cytoscape">
${SLOTS.title}
<style>${style}</style>
</head>
<body>
<noscript>
<p>This map needs JavaScript, which is switched off here.</p>
<p lang="id">Peta ini membutuhkan JavaScript, yang dimatikan di sini.</p>
</noscript>
<div id="root"></div>
${SLOTS.data}
<script type="module">${script}</script>
</body>
</html>
`;
}
