// `npm run bench`: node tests/bench/run.mjs [start] [hover] [moves] [filter] [edits] [intake] [settle] [layout] [prediction] [--write]
// Vite compiles and loads bench.ts beside this file; README.md says what is measured.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite would take the builds below for development, and React would come in its slow form.
process.env.NODE_ENV = 'production';
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
process.chdir(ROOT);

try {
  const options = { root: ROOT, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(join(HERE, 'bench.ts'), options);
  await module.main(process.argv.slice(2));
} catch (fault) {
  console.error(`\nbench: ${fault instanceof Error ? fault.message : String(fault)}`);
  if (process.env.DEBUG && fault instanceof Error) console.error(fault.stack);
  process.exit(1);
}
