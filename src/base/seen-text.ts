// What stands in a text and is never seen: soft hyphens, spaces of no width, fillers, control characters, halves of
// pairs. What shapes or orders the letters round it stays: joiners, marks of direction, choices among forms, and the
// tags that flags are made of.
const UNSEEN =
  /(?!\p{Join_Control}|\p{Bidi_Control}|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])[\p{DI}\p{Cc}\p{Surrogate}\p{NChar}\ufff9-\ufffb]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text as one line of a picture shows it: line breaks as spaces, and without the signs that must not be drawn. */
export const toSeenText = (text: string): string => text.replace(BREAKS, ' ').replace(UNSEEN, '');
