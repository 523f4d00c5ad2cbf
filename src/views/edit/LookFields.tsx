import { HUES, type Hue, SHAPES, type Shape } from '../../dataset/vocabulary.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ColourField } from './ColourField.tsx';

interface LookFieldsProps {
  readonly hue: Hue | '';
  /** The exact colour in place of that, #rrggbb. */
  readonly colour: string | undefined;
  /** What it is called to have no hue, where that can be. */
  readonly none?: string;
  /** Where it has one. */
  readonly shape?: Shape;
  readonly onShape?: (shape: Shape | undefined) => void;
  readonly onHue: (hue: Hue | undefined) => void;
  readonly onColour: (colour: string | undefined) => void;
}

const EXACT = 'exact';

/** How a kind or a relation looks: in a colour of the palette, or in an exact one until one of these is chosen. */
export function LookFields({ hue, colour, none, shape, onShape, onHue, onColour }: LookFieldsProps) {
  const say = useMessages(networkEditorMessages);
  const sayMore = useMessages(moreEditorMessages);
  const hues = HUES.map((one) => [one, say.hueName(one)] as const);
  return (
    <>
      <ChoiceField
        label={say.hue}
        value={colour === undefined ? hue : EXACT}
        choices={[
          ...(colour === undefined ? [] : [[EXACT, say.exactHue(colour)] as const]),
          ...(none === undefined ? [] : [['', none] as const]),
          ...hues,
        ]}
        onChoose={(chosen) => chosen !== EXACT && onHue(HUES.find((one) => one === chosen))}
      />
      <ColourField value={colour} hint={sayMore.hueHint} onColour={onColour} />
      {shape && (
        <ChoiceField
          label={say.shape}
          value={shape}
          choices={SHAPES.map((one) => [one, say.shapeName(one)])}
          onChoose={(chosen) => onShape?.(SHAPES.find((one) => one === chosen))}
        />
      )}
    </>
  );
}
