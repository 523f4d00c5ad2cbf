import type { Plugin } from 'vite';

/**
 * Every build is made for production, whoever starts it: Vite would take one inside of another program, or under a
 * foreign NODE_ENV, for development, and React would come in its slow form with the paths of this disk in it.
 */
export const production = (): Plugin => ({
  name: 'jejaring:production',
  apply: 'build',
  config() {
    process.env.NODE_ENV = 'production';
  },
});
