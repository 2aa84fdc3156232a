import type { Pdf } from './pdf-sheet.ts';
import { printable } from '../papers/printable.ts';

type Measure = (text: string) => number;

/** The lines that a text takes in a width, in the font that is set; a word that is too long is cut. */
export function linesIn(doc: Pdf, text: string, width: number): string[] {
  const measure: Measure = (words) => doc.widthOfString(words);
  const space = measure(' ');
  return printable(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .flatMap((line) => wrapped(line, width, space, measure));
}

/** By the width of each word alone: measuring every longer line again would take the square of its length. */
function wrapped(text: string, width: number, space: number, measure: Measure): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  let used = 0;
  for (const word of text.split(' ').flatMap((part) => cut(part, width, measure))) {
    const size = measure(word);
    if (words.length > 0 && used + space + size > width) {
      lines.push(words.join(' '));
      [words, used] = [[word], size];
    } else {
      used += words.length > 0 ? space + size : size;
      words.push(word);
    }
  }
  return [...lines, words.join(' ')];
}

/** A word in pieces that fit. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of word) {
    const size = measure(sign);
    if (piece !== '' && used + size > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += sign;
    used += size;
  }
  return [...pieces, piece];
}
