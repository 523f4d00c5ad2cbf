import { EntryForm } from './EntryForm.tsx';
import { HistoryList } from './HistoryList.tsx';

/** What can be done to the network as a whole. */
export function NetworkFields() {
  return (
    <>
      <EntryForm />
      <HistoryList />
    </>
  );
}
