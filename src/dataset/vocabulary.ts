/** What a kind is to the questions the map answers; `other` takes part in none of the facets. */
export const KIND_ROLES = ['person', 'initiative', 'place', 'theme', 'session', 'event', 'other'] as const;
/**
 * What the entries of a kind without a role are, where they are no bodies that one could meet: a company, which acts and
 * is sought by nobody; a venue, where an event is; a work, as a film is.
 */
export const NATURES = ['company', 'venue', 'work'] as const;
/** The hues of the palette; `scene` owns their colours. */
export const HUES = ['programme', 'organisation', 'person', 'coop', 'company', 'place', 'theme'] as const;
/** The outlines a kind can have; `scene` owns their geometry. */
export const SHAPES = [
  'circle',
  'square',
  'house',
  'slant',
  'diamond',
  'pin',
  'tag',
  'numeral',
  'seal',
  'triangle',
  'hexagon',
  'trapezoid',
] as const;
/**
 * What a relation means to the derivations: `place` ties something to where it is from or based,
 * `founding` a person to an initiative, `theme` something to what it is about, `session` something
 * to the session it appeared in, `part` a session to its event, `region` a region to a place in it, `aim` somebody to
 * what it wants to do or whom it wants to reach: nobody is acquainted by that.
 */
export const RELATION_ROLES = ['place', 'founding', 'theme', 'session', 'part', 'region', 'aim'] as const;
export const LAYERS = ['stated', 'inferred'] as const;
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
/** Where filters and paths put a tie of which nobody has said how sure it is: with neither the surest nor the doubtful. */
export const UNSAID = 'medium';
/** What a check came to: it bears a claim out, says it more exactly, speaks against it, or found nothing firm. */
export const FINDINGS = ['agrees', 'refines', 'contradicts', 'open'] as const;
/** What the value of an attribute is; `date` as YYYY-MM-DD, `address` of the web or of mail. */
export const ATTRIBUTE_TYPES = ['text', 'number', 'date', 'address'] as const;
/**
 * What may be told of a node to others, the strictest last; of whom is `unread`, nothing until somebody has read what is
 * remarked of them.
 */
export const CONSENTS = ['show', 'name', 'unread', 'leave-out'] as const;

export type KindRole = (typeof KIND_ROLES)[number];
export type Nature = (typeof NATURES)[number];
export type Hue = (typeof HUES)[number];
export type Shape = (typeof SHAPES)[number];
export type RelationRole = (typeof RELATION_ROLES)[number];
export type Layer = (typeof LAYERS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Finding = (typeof FINDINGS)[number];
export type Consent = (typeof CONSENTS)[number];
