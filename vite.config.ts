import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/build/content-security.ts';
import { earlyFetch } from './src/build/early-fetch.ts';
import { fonts } from './src/build/fonts.ts';
import { inlineStyle } from './src/build/inline-style.ts';
import { leanCytoscape } from './src/build/lean-cytoscape.ts';
import { offline } from './src/build/offline.ts';
import { ownFiles } from './src/build/own-files.ts';
import { pageParts } from './src/build/page-parts.ts';
import { production } from './src/build/production.ts';
import { scopedName } from './src/build/scoped-name.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { siteFiles } from './src/build/site-files.ts';
import { startChunks } from './src/build/start-chunks.ts';
import { tokens } from './src/build/tokens.ts';
import { unusedParts } from './src/build/unused-parts.ts';
import { sortTests } from './tests/drivers/sort-tests.ts';

/** A build has no tests to look for. */
const tests = process.env.VITEST ? sortTests() : { plain: [], pages: [], alone: [] };

export default defineConfig({
  base: './',
  // The build is the same whatever `.env` lies about.
  envDir: false,
  plugins: [
    production(),
    react(),
    tokens(),
    fonts(),
    unusedParts(),
    leanCytoscape(),
    pageParts(),
    siteFiles(),
    inlineStyle(),
    earlyFetch(),
    contentSecurity(),
    offline(),
    serviceWorker(),
    ownFiles(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  // One style sheet, inside the page: what is rendered at build time must not wait for a script's styles.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // A part that fails is fetched again by `loadPart`; a module that is preloaded fails where nobody can ask again.
    modulePreload: false,
    // The largest are the app, its canvas and the writer of PDF; a flow holds what comes at the start.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: startChunks(import.meta.dirname) },
    },
  },
  // What is fetched late would otherwise be found late, and `npm run dev` would reload the page under one's hands.
  optimizeDeps: { entries: ['src/main.tsx', 'src/worker/*.ts'] },
  test: {
    projects: [
      // What is imported once serves all files, but where something is mocked.
      { extends: true, test: { name: 'rooms', include: tests.plain, isolate: false } },
      { extends: true, test: { name: 'pages', include: tests.pages, isolate: false, environment: 'jsdom' } },
      { extends: true, test: { name: 'alone', include: tests.alone } },
    ],
    setupFiles: ['tests/drivers/clean-up.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // What Node takes of the first two is not what browsers take, and does not even load; of the last the build leaves out
    // what nothing asks for (`build/unused-parts.ts`), and tests find what then does.
    server: { deps: { inline: ['jspdf', 'svg2pdf.js', 'd3-scale'] } },
    restoreMocks: true,
    // By default one core is left for others; here nobody else is waiting.
    maxWorkers: '100%',
    pool: 'threads',
    unstubGlobals: true,
    // Generous, because test machines share their cores; a hanging test still ends.
    testTimeout: 20_000,
  },
});
