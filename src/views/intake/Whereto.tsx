import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';
import { Destination } from './Destination.tsx';
import type { useReview } from './use-review.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

/** Where a draft goes, where there is a choice, and who of it is there already. */
export function Whereto({ review }: { readonly review: ReturnType<typeof useReview> }) {
  const language = useLanguage();
  const { title } = useSelector(selectDataset).meta;
  const { here, merging, setHere } = review;
  return (
    <>
      {here !== null && <Destination name={title[language]} isHere={here} onChoose={setHere} />}
      {merging && <WhoIsHere merging={merging} />}
    </>
  );
}
