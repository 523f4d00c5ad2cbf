// `npm run fuzz`: node tests/fuzz/run.mjs [--seed N] [--only READER] [--runs N] [--from N], or [--hostile]
// Vite compiles and loads fuzz.ts beside this file.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
process.chdir(ROOT);

const { module } = await runnerImport(join(HERE, 'fuzz.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(2));
