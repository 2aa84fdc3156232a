import { ANSWER_STATES, EXPLANATION_CATEGORIES } from '@regiovast/domain/housing/apply-or-explain';
import { oneOf } from '../../lib/search-params.ts';
import type { AnswerDraft } from './answer-draft.ts';

/** What a tab keeps of a link until it is closed: the pass, which ends by itself, and what was typed. */
export type OutsideSession = { readonly pass: string | null; readonly draft: AnswerDraft };

export const NOTHING_TYPED: AnswerDraft = {
  state: null,
  note: '',
  category: null,
  evidence: '',
  expiresOn: '',
};
const NOTHING_KEPT: OutsideSession = { pass: null, draft: NOTHING_TYPED };

/** Enough of the token to tell two links apart in one tab, and far too little to open one. */
const SHOWN = 8;
const keyOf = (token: string): string => `regiovast-extern-${token.slice(0, SHOWN)}`;

type Room = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Loose = Readonly<Record<string, unknown>>;
const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Part by part: what makes no sense is left out, the rest was typed by somebody. */
function sessionOf(kept: unknown): OutsideSession {
  const { pass, draft: typed } = looseOf(kept);
  const { state, note, category, evidence, expiresOn } = looseOf(typed);
  return {
    pass: typeof pass === 'string' ? pass : null,
    draft: {
      state: oneOf(ANSWER_STATES, state) ?? null,
      note: textOf(note),
      category: oneOf(EXPLANATION_CATEGORIES, category) ?? null,
      evidence: textOf(evidence),
      expiresOn: textOf(expiresOn),
    },
  };
}

/** H-6 · what the tab kept of a link; nothing when it kept nothing that makes sense. */
export function readOutside(room: Room, token: string): OutsideSession {
  try {
    return sessionOf(JSON.parse(room.getItem(keyOf(token)) ?? '{}'));
  } catch {
    return NOTHING_KEPT;
  }
}

/** Keeps it; a browser that keeps nothing goes on with what is on the screen. */
export function keepOutside(room: Room, token: string, session: OutsideSession): void {
  try {
    room.setItem(keyOf(token), JSON.stringify(session));
  } catch {
    // A private window may have no room: the page still works while it is open.
  }
}

export const forgetOutside = (room: Room, token: string): void => room.removeItem(keyOf(token));

const TOKEN = /^#([A-Za-z0-9_-]{43})$/;

/** The token behind the # of the address; null: it was not copied whole. */
export const tokenIn = (hash: string): string | null => TOKEN.exec(hash)?.[1] ?? null;
