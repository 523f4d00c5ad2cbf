import { Notices } from './Notices.tsx';
import { Views } from './Views.tsx';

export function Embed() {
  return (
    <div>
      <Notices />
      <Views />
    </div>
  );
}
