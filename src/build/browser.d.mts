/** Types of `browser.mjs`, which has to be JavaScript because it runs before the compiler is installed. */
export declare function findBrowser(): Promise<string | undefined>;
