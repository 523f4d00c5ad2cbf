// Finds a Chromium for the tests. Plain JavaScript on Node's built-ins: it also runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

function installedBrowsers() {
  const env = process.env;
  if (process.platform === 'darwin') return MAC_APPS.map((app) => join('/Applications', app));
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => join(root, app)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser that Playwright downloads for itself, whether or not it has done so; none before `npm ci`. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * True when the file starts and tells its version: a package's placeholder script and a browser without
 * its system libraries exist but do not start. On Windows a window would open, so existence must do.
 */
function isRunnable(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The path of a Chromium or Chrome that starts: the one `$CHROMIUM` names, else the system's, else Playwright's
 * own; undefined when there is none. Throws when `$CHROMIUM` names something that does not start.
 */
export async function findBrowser() {
  const wish = process.env.CHROMIUM;
  if (wish) {
    if (isRunnable(wish)) return wish;
    throw new Error(`CHROMIUM is set to ${wish}, which is not a browser that starts here`);
  }
  return installedBrowsers().find(isRunnable) ?? (await playwrightBrowser()).find(isRunnable);
}
