// What lists what was found, as one part: nobody needs it before the first letter is typed.
export { SearchCommand } from './SearchCommand.tsx';
export { SearchHit } from './SearchHit.tsx';
export { toResults } from './to-results.ts';
