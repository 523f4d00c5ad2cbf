import { toColour } from './values.ts';

/** The colours that Pajek calls by name, which are those of dvips. */
const NAMED = new Map(
  `apricot fbb982 aquamarine 00b5be bittersweet c04f17 black 221e1f blue 2d2f92 bluegreen 00b3b8 blueviolet 473992
  brickred b6321c brown 792500 burntorange f7921d cadetblue 74729a carnationpink f282b4 cerulean 00a2e3
  cornflowerblue 41b0e4 cyan 00aeef dandelion fdbc42 darkorchid a4538a emerald 00a99d forestgreen 009b55 fuchsia 8c368c
  goldenrod ffdf42 gray 949698 green 00a64f greenyellow dfe674 junglegreen 00a99a lavender f49ec4 limegreen 8dc73e
  magenta ec008c mahogany a9341f maroon af3235 melon f89e7b midnightblue 006795 mulberry a93c93 navyblue 006eb8
  olivegreen 3c8031 orange f58137 orangered ed135a orchid af72b0 peach f7965a periwinkle 7977b8 pinegreen 008b72
  pink f49ec4 plum 92268f processblue 00b0f0 purple 99479b rawsienna 974006 red ed1b23 redorange f26035 redviolet a1246b
  rhodamine ef559f royalblue 0071bc royalpurple 613f99 rubinered ed017d salmon f69289 seagreen 3fbc9d sepia 671800
  skyblue 46c5dd springgreen c6dc67 tan da9d76 tealblue 00aeb3 thistle d883b7 turquoise 00b4ce violet 58429b
  violetred ef58a0 white ffffff wildstrawberry ee2967 yellow fff200 yellowgreen 98cc70 yelloworange faa21a`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 ? [[all[at - 1] ?? '', word] as const] : [])),
);

/** A colour of Pajek's: a name, a grey by its share of black in percent, or six digits behind RGB. */
export function toPajekColour(word: string) {
  const name = word.toLowerCase();
  const black = /^gr[ae]y(\d\d)$/.exec(name)?.[1];
  if (!black) return toColour(`#${NAMED.get(name) ?? name.replace(/^(?:rgb|#)/, '')}`);
  const light = Math.round(255 * (1 - Number(black) / 100));
  return toColour([light, light, light].join());
}
