import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/build/browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 4199;

/** The first port from `port` on that nobody listens on, so that two clones can be tested side by side. */
function freePort(port: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(freePort(port + 1)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

// Every worker reads this file again; the environment hands them what the first reading has found.
process.env.FLOWS_PORT ??= String(await freePort(FIRST_PORT));
process.env.CHROMIUM ??= (await findBrowser()) ?? '';
const address = `http://127.0.0.1:${process.env.FLOWS_PORT}`;
if (!process.env.CHROMIUM) throw new Error('no Chromium found: run `node src/build/install.mjs --with-browser`');

export default defineConfig({
  testDir: '.',
  outputDir: `${ROOT}/test-results`,
  fullyParallel: true,
  forbidOnly: true,
  // One more than most test machines have cores: a story waits for a third of its time.
  workers: 3,
  retries: 0,
  // The longest story takes 40 s on two cores; a machine four times slower fails none.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: process.env.FLOWS_REPORT ?? `${ROOT}/.cache/reports/flows.json` }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    trace: 'off',
    // What it keeps would answer in place of what a story says the site answers.
    serviceWorkers: 'block',
    // Each story finds a page wiped clean. One made anew would take longer to start than most stories to tell.
    reuseContext: true,
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // What `npm start` serves, by its own program: it builds first when anything has changed.
  webServer: {
    command: `node src/build/run.mjs start --host 127.0.0.1 --port ${process.env.FLOWS_PORT}`,
    cwd: ROOT,
    url: address,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
