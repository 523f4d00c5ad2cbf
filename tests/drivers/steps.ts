import type { Locator, Page } from '@playwright/test';

/** What a task costs: presses of the mouse, single keys, and characters typed into a field. */
export interface StepCount {
  readonly clicks: number;
  readonly keys: number;
  readonly characters: number;
}

export const totalOf = ({ clicks, keys, characters }: StepCount): number => clicks + keys + characters;

/** Acts for a visitor and counts every step. */
export class Steps implements StepCount {
  clicks = 0;
  keys = 0;
  characters = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async clickAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    this.clicks++;
    await this.#page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    this.keys++;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.characters += text.length;
    await this.#page.keyboard.type(text);
  }

  get count(): StepCount {
    return { clicks: this.clicks, keys: this.keys, characters: this.characters };
  }
}
