/** How far into a file one looks for what it says it is: Export writes it first. */
const START = 2000;

/** Whether a text of JSON says that it is a file of ours, however broken it is behind that. */
export const saysOwn = (json: string): boolean => /"format"\s{0,9}:\s{0,9}"jejaring-/.test(json.slice(0, START));
