import { resolveConfig } from 'vite';
import { afterEach, expect, test } from 'vitest';

const before = process.env.NODE_ENV;
afterEach(() => {
  process.env.NODE_ENV = before;
});

test.each(['development', 'test', ''])('a build is one for production, under NODE_ENV “%s” too', async (env) => {
  process.env.NODE_ENV = env;
  const config = await resolveConfig({ logLevel: 'error' }, 'build');
  expect(config.isProduction).toBe(true);
  expect(config.plugins.map(({ name }) => name)).toContain('jejaring:production');
});
