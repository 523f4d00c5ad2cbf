import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, normalizePath, type Plugin } from 'vite';
import { SLOTS } from '../snapshot/html.ts';
import { toPolicyHash } from './content-security.ts';
import { leanCytoscape } from './lean-cytoscape.ts';
import { tokens } from './tokens.ts';
import { unusedParts } from './unused-parts.ts';

/** Where the app finds the page that one-file exports are made from. */
const TEMPLATE_FILE = 'offline/template.html';
const ENTRY = 'src/build/offline-page.ts';
/**
 * What a page without a site behind it can't give, and what stands there instead: PDF needs fonts to be fetched,
 * and nothing is kept for such a page, so that nothing in it is edited.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'snapshot/pdf/pdf.ts': 'export const toPdf = undefined, listUnshown = undefined;',
  'views/edit/edit-panel.ts': 'export const EDIT_PANEL = undefined;',
  'views/edit/UndoOffer.tsx': 'export const UndoOffer = undefined;',
  'views/networks/NetworksDialog.tsx': 'export const NetworksDialog = undefined;',
  'views/networks/KeepingNote.tsx': 'export const KeepingNote = undefined;',
  'views/share/PublishDialog.tsx': 'export const PublishDialog = undefined;',
  'views/share/PublishOffer.tsx': 'export const PublishOffer = () => null;',
  'views/intake/ReviewDialog.tsx': 'export const ReviewDialog = undefined;',
  'views/intake/ReportList.tsx': 'export const ReportList = undefined;',
  'views/intake/let-in.ts': 'export const letIn = undefined;',
  'views/canvas/bind-gestures.ts': 'export const bindGestures = undefined;',
  'views/canvas/EditTools.tsx': 'export const EditTools = undefined;',
  'views/table/NodeSheet.tsx': 'export const NodeSheet = undefined;',
  'views/table/TieSheet.tsx': 'export const TieSheet = undefined;',
  'app/edit/follow-edits.ts': 'export const followEdits = undefined;',
  'app/edit/run-edit.ts': 'export const runEdit = undefined;',
  'app/shelf/keep-copy.ts': 'export const keepCopy = undefined;',
};
const PREFIX = '\0left-out:';

const leaveOut = (): Plugin => {
  const found = new Set<string>();
  return {
    name: 'jejaring:left-out',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null;
      const path = normalizePath(join(dirname(importer), id));
      const left = Object.keys(LEFT_OUT).find((name) => path.endsWith(`/src/${name}`));
      return left ? PREFIX + left : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const path = id.slice(PREFIX.length);
      found.add(path);
      return LEFT_OUT[path] ?? null;
    },
    buildEnd(fault) {
      const gone = Object.keys(LEFT_OUT).filter((path) => !found.has(path));
      if (!fault && gone.length > 0)
        this.error(`nothing asks for ${gone.join(', ')} any more: the one file would hold it`);
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

/** Names of classes that are as short as can be: nobody reads them there, and they stand in every element. */
function countNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, file) => {
    const key = `${file} ${name}`;
    const short = known.get(key) ?? `_${known.size.toString(36)}`;
    known.set(key, short);
    return short;
  };
}

async function buildTemplate(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveOut(), unusedParts(), leanCytoscape(), tokens()],
    css: { modules: { generateScopedName: countNames() } },
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
  // Cytoscape looks for the id of that meta and then adds no style of its own, as in `index.html`.
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
