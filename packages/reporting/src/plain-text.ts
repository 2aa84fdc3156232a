const WHITE_SPACE = /\s/;

/**
 * Text as a cell may hold it: one line, without control characters, halves of surrogate pairs or the two code
 * points XML 1.0 forbids. White space becomes one space, so nothing can hide in front of a formula sign.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (WHITE_SPACE.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
