import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/build/browser.mjs';

const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Everything is drawn by the processor: on machines without a graphics card that is so anyway. */
const BY_PROCESSOR = ['--disable-gpu', '--no-first-run'];
/** The next frame begins as soon as the last is done, so that frames can be timed. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** WebGL too is drawn by the processor, for the peer that draws by nothing else. */
const GL_BY_PROCESSOR = ['--enable-unsafe-swiftshader'];

/** A fresh browser with a profile of its own. */
export async function launch(isUncapped = false): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no Chromium or Chrome is installed here; CHROMIUM can name one');
  return chromium.launch({
    executablePath,
    args: [...QUIET, ...BY_PROCESSOR, ...(isUncapped ? [...UNCAPPED, ...GL_BY_PROCESSOR] : [])],
  });
}

export const VIEWPORT = { width: 1280, height: 800 } as const;
