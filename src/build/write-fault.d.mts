/** Types of `write-fault.mjs`, which has to be JavaScript because it runs before the compiler is installed. */
export declare function findWriteFault(folder: string): string | undefined;
