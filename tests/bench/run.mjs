// `npm run bench`: node tests/bench/run.mjs [start] [hover] [moves] [mounts] [filter] [edits] [intake] [settle] [layout] [prediction] [--write]
// Vite bundles bench.ts beside this file as it bundles the site, so that what is measured is what users get; README.md
// says what that is.

import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

// Vite would take the builds below for development, and React would come in its slow form.
process.env.NODE_ENV = 'production';
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
process.chdir(ROOT);

try {
  const options = { root: ROOT, configFile: false, logLevel: 'error' };
  const outDir = join(ROOT, '.cache', 'bench');
  await build({ ...options, build: { ssr: join(HERE, 'bench.ts'), outDir, emptyOutDir: true, copyPublicDir: false } });
  const { main } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
  // What builds pages knows its own place in the project.
  const { module } = await runnerImport(join(HERE, 'build-pages.ts'), options);
  await main(process.argv.slice(2), module.buildPage);
} catch (fault) {
  console.error(`\nbench: ${fault instanceof Error ? fault.message : String(fault)}`);
  if (process.env.DEBUG && fault instanceof Error) console.error(fault.stack);
  process.exit(1);
}
