import { compareMessages } from '../../language/compare.ts';
import { STANDINGS } from '../../network/compare-editions.ts';
import { StandingMark } from '../StandingMark.tsx';
import { useMessages } from '../use-app.ts';

/** What rings and hollow marks mean, as items of a list; `to` is the later of the two editions, by name. */
export function StandingItems({ to }: { readonly to: string }) {
  const say = useMessages(compareMessages);
  return STANDINGS.map((standing) => (
    <li key={standing}>
      <StandingMark standing={standing} />
      {say.standing(standing, to)}
    </li>
  ));
}
