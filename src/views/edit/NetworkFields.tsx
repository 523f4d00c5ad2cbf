import { Adding } from './Adding.tsx';
import { DuplicateList } from './DuplicateList.tsx';
import { EditionsFields } from './EditionsFields.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { HistoryList } from './HistoryList.tsx';
import { KindsFields } from './KindsFields.tsx';
import { MetaFields } from './MetaFields.tsx';
import { PublicationFields } from './PublicationFields.tsx';
import { RelationsFields } from './RelationsFields.tsx';
import { TitleField } from './TitleField.tsx';

/** What can be done to the network as a whole. */
export function NetworkFields() {
  return (
    <>
      <TitleField />
      <Adding>
        <EntryForm />
      </Adding>
      <EntryList isLonely />
      <EntryList />
      <DuplicateList />
      <MetaFields />
      <PublicationFields />
      <EditionsFields />
      <KindsFields />
      <RelationsFields />
      <HistoryList />
    </>
  );
}
