import { catalogue } from './catalogue.ts';

/** The words of what stays on the map only since it was asked for. */
export const frameMessages = catalogue(
  {
    /** Behind what is shown, which does not count them. */
    besides: (shown: string, frame: number) =>
      frame === 0 ? shown : `${shown}, with ${frame} that ${frame === 1 ? 'was' : 'were'} asked for`,
    /** Behind what is told of one of them. */
    mark: (told: string, isFrame: boolean) => (isFrame ? `${told}, asked for` : told),
    note: 'On the map because the filters ask for it by name. It does not meet all that they ask, and is not counted.',
  },
  {
    besides: (shown, frame) => (frame === 0 ? shown : `${shown}, beserta ${frame} yang diminta`),
    mark: (told, isFrame) => (isFrame ? `${told}, diminta` : told),
    note: 'Ada di peta karena filter memintanya dengan nama. Ia tidak memenuhi semua yang diminta, dan tidak ikut dihitung.',
  },
);
