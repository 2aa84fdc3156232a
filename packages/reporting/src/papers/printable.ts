/**
 * Text as a document may hold it: lines and tabs stay, control characters, halves of surrogate pairs and the two code
 * points that XML 1.0 forbids go.
 */
export const printable = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
