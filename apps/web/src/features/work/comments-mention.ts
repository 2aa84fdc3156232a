import { searchKey } from '@regiovast/domain/kernel/search-key';

type Person = { readonly id: string; readonly name: string; readonly organisationName: string };

const LONGEST_QUERY = 40;
const MOST_WORDS = 4;
const MOST_SHOWN = 8;

/** Where a name is being typed: from the sign @ before the caret. */
export type MentionQuery = { readonly from: number; readonly text: string };

/** The name that is being typed before the caret; null when none is. */
export function mentionQueryAt(text: string, caret: number): MentionQuery | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || (from > 0 && !/[\s(]/.test(text.charAt(from - 1)))) return null;
  const typed = text.slice(from + 1, caret);
  if (typed.length > LONGEST_QUERY || /\n|^\s/.test(typed) || typed.split(' ').length > MOST_WORDS)
    return null;
  return { from, text: typed };
}

/** People of whom every typed word starts a word of the name or of the organisation. */
export function peopleNamed<Named extends Person>(people: readonly Named[], typed: string): Named[] {
  const wanted = searchKey(typed).split(' ').filter(Boolean);
  return people
    .filter(({ name, organisationName }) => {
      const words = searchKey(`${name} ${organisationName}`).split(' ');
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .slice(0, MOST_SHOWN);
}

/** The text with the name in place of what was typed of it, and where the caret goes. */
export function withMention(
  text: string,
  { from, text: typed }: MentionQuery,
  name: string,
): { text: string; caret: number } {
  const inserted = `@${name} `;
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '');
  return { text: text.slice(0, from) + inserted + rest, caret: from + inserted.length };
}

/** Of the people that were chosen, those whose name still stands in the text. */
export const stillMentioned = <Named extends Person>(text: string, chosen: readonly Named[]): Named[] =>
  chosen.filter(({ name }) => text.includes(`@${name}`));

/** The text in parts, those that mention somebody marked, so that they can be drawn as such. */
export function mentionParts(
  text: string,
  names: readonly string[],
): { readonly text: string; readonly isMention: boolean }[] {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [{ text, isMention: false }];
  const escaped = longestFirst.map((name) => `@${name}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'u'))
    .map((part, index) => ({ text: part, isMention: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
