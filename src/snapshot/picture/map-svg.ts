import { at } from '../../base/assert.ts';
import type { Steps } from '../../base/steps.ts';
import type { Language } from '../../dataset/language.ts';
import { langOf } from '../../dataset/text.ts';
import type { GroupOutline } from '../../scene/group/outline.ts';
import { type Ink, toGroupInk, toGroupMarkInk, toLabelInk, toNodeInk, toStepInk } from '../../scene/ink.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Picture, PictureLayer } from '../../scene/picture.ts';
import type { LabelBlock, NodeShape, TieLine } from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';
import type { StepMark } from '../../scene/step-marks.ts';
import { toTieInk, toTieInks } from '../../scene/tie-ink.ts';
import { toElement } from '../xml.ts';
import { toInkSvg } from './ink-svg.ts';
import { type MapWords, NOTHING_SAID, toMapWords } from './map-words.ts';

// The group ids an illustrator finds: `ties`, `nodes-person`, `labels`, and the same with a prefix.
const PREFIX: Readonly<Record<PictureLayer['name'], string>> = {
  faded: 'faded-',
  plain: '',
  names: 'other-',
  emphasis: 'selected-',
};

/** So many ties or nodes are written between two breaths: a few ms. */
const AT_ONCE = 300;

/**
 * The map from the back: the shapes of groups; layer by layer ties, nodes kind by kind and labels; their letters. What
 * nodes and ties are is said in it where one knows how many ties of each node are shown. In steps of some ms.
 */
export function* toMapSvg(
  scene: Scene,
  picture: Picture,
  language: Language,
  shownTies: Int32Array | null = null,
): Steps<string> {
  const words = shownTies ? toMapWords(scene, shownTies, language) : NOTHING_SAID;
  const shapes = picture.groups.map(toGroupShape).join('\n');
  const opacity = picture.groupOpacity < 1 ? picture.groupOpacity : null;
  const groups = shapes && toElement('g', { id: 'groups', opacity }, `\n${shapes}\n`);
  let layers = '';
  for (const layer of picture.layers) layers += yield* toLayer(scene, layer, picture.palette, words, language);
  // The legend points at the letters: no label may lie on them.
  const marks = picture.groups.map((group) => toGroupMark(group, picture.palette));
  return groups + layers + toGroup('group-letters', marks);
}

function* toLayer(
  scene: Scene,
  layer: PictureLayer,
  palette: Palette,
  words: MapWords,
  language: Language,
): Steps<string> {
  const { network } = scene;
  const prefix = PREFIX[layer.name];
  const ties = yield* mapInSteps(layer.ties, (tie) => toTie(tie, at(network.edges, tie.edge).id, words));
  const kinds: string[] = [];
  for (const kind of network.dataset.kinds) {
    const shapes = layer.nodes.filter(({ node }) => at(network.nodes, node).kind === kind.id);
    const write = (shape: NodeShape) => toNode(shape, at(network.nodes, shape.node).id, words, palette);
    kinds.push(toGroup(`${prefix}nodes-${kind.id}`, yield* mapInSteps(shapes, write)));
  }
  const labels = layer.labels.map((block) => {
    const { id, label, short = label } = at(network.nodes, block.node);
    return toLabel(block, id, palette, langOf(short, language, network.dataset.meta.languages));
  });
  const opacity = layer.opacity < 1 ? layer.opacity : null;
  const steps = layer.steps.map((step) => toStep(step, palette));
  const groups = [
    toGroup(`${prefix}ties`, ties),
    ...kinds,
    toGroup(`${prefix}labels`, labels),
    toGroup('steps', steps),
  ];
  const content = groups.join('');
  return content && toElement('g', { id: `layer-${layer.name}`, opacity }, content);
}

function* mapInSteps<Item>(items: readonly Item[], write: (item: Item) => string): Steps<readonly string[]> {
  const parts: string[] = [];
  for (const item of items) {
    parts.push(write(item));
    if (parts.length % AT_ONCE === 0) yield;
  }
  return parts;
}

const toGroup = (id: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `\n${toElement('g', { id }, `\n${parts.join('\n')}\n`)}`;

function toTie(tie: TieLine, id: string, words: MapWords): string {
  const [name, said] = [`tie-${id}`, words.ofTie(tie.edge)];
  return tie.head ? toElement('g', { id: name }, said + toParts(toTieInks(tie))) : toInkSvg(toTieInk(tie), name, said);
}

/** A node round its own middle, which it is moved to as a whole. */
function toNode(shape: NodeShape, id: string, words: MapWords, palette: Palette): string {
  const inks = toNodeInk({ ...shape, x: 0, y: 0 }, palette);
  const place = `translate(${Math.round(shape.x * 100) / 100} ${Math.round(shape.y * 100) / 100})`;
  return toElement('g', { id: `node-${id}`, transform: place }, words.ofNode(shape.node) + toParts(inks));
}

const toGroupShape = (group: GroupOutline): string => toInkSvg(toGroupInk(group), `group-${group.letter}`);

const toGroupMark = (group: GroupOutline, palette: Palette): string =>
  toElement('g', { id: `group-letter-${group.letter}` }, toParts(toGroupMarkInk(group, palette)));

const toStep = (step: StepMark, palette: Palette): string =>
  toElement('g', { id: `step-${step.text}` }, toParts(toStepInk(step, palette)));

const toParts = (inks: readonly Ink[]): string => inks.map((ink) => toInkSvg(ink)).join('');

/** `lang`: the language of the words, where that is not the picture's. */
function toLabel(block: LabelBlock, id: string, palette: Palette, lang: string | undefined): string {
  const [first, ...others] = toLabelInk(block, palette);
  if (!first) return '';
  const name = `label-${id}`;
  if (others.length === 0) return toInkSvg(first, name, '', lang);
  return toElement('g', { id: name, lang }, toParts([first, ...others]));
}
