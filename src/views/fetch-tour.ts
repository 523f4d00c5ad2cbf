import { createContext } from 'react';

/** Fetches the tour of what the page brings along; rejects where it does not come. Null: the page is not live yet. */
export const FetchTourContext = createContext<(() => Promise<void>) | null>(null);
