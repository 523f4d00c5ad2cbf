import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { areFirm } from '../../network/doubt.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import type { FirstStep } from './find-beginning.ts';
import { tellStep } from './tell-step.ts';
import { tellWhyFirst } from './tell-why.ts';
import { useAskable } from './use-askable.ts';

interface BeginningStepProps extends FirstStep {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly onWrite: () => void;
}

/** One to begin with: who they are, why, through whom and how that one knows both sides, and the way to the letter. */
export function BeginningStep({ seeker, partner, introducer, onWrite }: BeginningStepProps) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  // On a phone all steps are to be seen at once; the row of each says the rest.
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const { askable, writerAt } = useAskable(partner);
  const name = tellMapName(network, partner.node, language);
  const of = partner.bodies.find(({ edge }) => areFirm(network, [edge]))?.body ?? -1;
  const body = of < 0 ? ':' : ` (${tellMapName(network, of, language)}):`;
  const why = tellWhyFirst(network, seeker, partner, language);
  const step = { partner: { ...askable, writerAt }, introducer, masked };
  const way = tellStep(network, seeker, step, isPhone, language);
  const { id, description } = at(network.nodes, partner.node);
  const named = [partner.node, of, ...partner.why.parts.flatMap(({ proof }) => proof.nodes), ...way.nodes];
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <Said words={`${body} ${why}`} nodes={named} />
      </p>
      <p className={panel.quiet}>
        {description && !isPhone && of < 0 && <Words text={description} />} <Said words={way.words} nodes={named} />{' '}
        <button type="button" data-lead={id} className={panel.textButton} onClick={onWrite}>
          {say.toHost(way.to)}
        </button>
      </p>
    </li>
  );
}
