import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import type { SavedSection } from '@regiovast/domain/plans/section.views';

/** A text as the server has it. */
export type ServerText = {
  readonly textVersion: number;
  readonly document: RichText;
  readonly updatedAt: string | null;
  readonly updatedBy: string | null;
};

/** What lies on the device: the text, and the version over which it was written. */
export type SectionDraft = { readonly document: RichText; readonly textVersion: number };

/**
 * idle: everything is saved · dirty: typed and not saved · saving: on its way · offline: could not be sent, and is tried
 * again · refused: the server said no · conflict: somebody else saved it first, and the writer has to choose.
 */
export type WritingMode = 'idle' | 'dirty' | 'saving' | 'offline' | 'refused' | 'conflict';

export type Writing = {
  readonly mode: WritingMode;
  /** What stands in the editor. */
  readonly text: RichText;
  /** Rises when the editor has to show another text than was typed into it. */
  readonly revision: number;
  /** What the text was written over. */
  readonly base: ServerText;
  /** What is on its way. */
  readonly sent: RichText | null;
  /** S-3 · what somebody else saved meanwhile. */
  readonly theirs: ServerText | null;
  /** The own text after the other one was chosen, so that the choice can be taken back. */
  readonly setAside: RichText | null;
  readonly refusal: Violation | null;
  /** Whether the text was found on the device, from an earlier time. */
  readonly isFound: boolean;
};

export type WritingEvent =
  | { readonly type: 'typed'; readonly text: RichText }
  | { readonly type: 'sending' }
  | { readonly type: 'saved'; readonly receipt: SavedSection; readonly by: string }
  | { readonly type: 'unreachable' }
  | { readonly type: 'refused'; readonly refusal: Violation | null }
  | { readonly type: 'lost'; readonly theirs: ServerText }
  | { readonly type: 'fresh'; readonly now: ServerText }
  | { readonly type: 'found'; readonly draft: SectionDraft }
  | { readonly type: 'keepMine' | 'keepTheirs' | 'takeBack' };

export const sameText = (a: RichText, b: RichText): boolean => canonicalJson(a) === canonicalJson(b);

export const startWriting = (base: ServerText): Writing => ({
  mode: 'idle',
  text: base.document,
  revision: 0,
  base,
  sent: null,
  theirs: null,
  setAside: null,
  refusal: null,
  isFound: false,
});

/** Whether there is something that can be sent now. */
export const canSend = ({ mode }: Writing): boolean =>
  mode === 'dirty' || mode === 'offline' || mode === 'refused';

/** L-1, S-3 · what becomes of a text while it is written; no step loses a word that was typed or saved. */
export function nextWriting(state: Writing, event: WritingEvent): Writing {
  switch (event.type) {
    case 'typed':
      return typed(state, event.text);
    case 'sending':
      return canSend(state) ? { ...state, mode: 'saving', sent: state.text, refusal: null } : state;
    case 'saved':
      return saved(state, event.receipt, event.by);
    case 'unreachable':
      return state.mode === 'saving' ? { ...state, mode: 'offline', sent: null } : state;
    case 'refused':
      return state.mode === 'saving'
        ? { ...state, mode: 'refused', sent: null, refusal: event.refusal }
        : state;
    case 'lost':
      return state.mode === 'saving' ? meet({ ...state, sent: null }, event.theirs) : state;
    case 'fresh':
      return fresh(state, event.now);
    case 'found':
      return found(state, event.draft);
    case 'keepMine':
      return state.theirs ? { ...state, mode: 'dirty', base: state.theirs, theirs: null } : state;
    case 'keepTheirs':
      return state.theirs ? { ...show(state, state.theirs), setAside: state.text } : state;
    case 'takeBack':
      return takeBack(state);
    default:
      return event satisfies never;
  }
}

function typed(state: Writing, text: RichText): Writing {
  const next = { ...state, text };
  if (state.mode === 'idle' || state.mode === 'dirty')
    return { ...next, mode: sameText(text, state.base.document) ? 'idle' : 'dirty' };
  // After a refusal the text is tried again once it is another one.
  return state.mode === 'refused' ? { ...next, mode: 'dirty', refusal: null } : next;
}

/** The text that was put aside comes back; what was typed meanwhile is put aside instead. */
function takeBack(state: Writing): Writing {
  if (state.setAside === null) return state;
  const setAside = state.mode === 'idle' ? null : state.text;
  return { ...typed(state, state.setAside), revision: state.revision + 1, setAside };
}

function saved(state: Writing, { textVersion, updatedAt }: SavedSection, by: string): Writing {
  if (state.sent === null) return state;
  const base = { textVersion, document: state.sent, updatedAt, updatedBy: by };
  const mode = sameText(state.text, state.sent) ? 'idle' : 'dirty';
  return { ...state, mode, base, sent: null, isFound: false, setAside: null };
}

/** The editor shows what the server has. */
const show = (state: Writing, now: ServerText): Writing => ({
  ...state,
  mode: 'idle',
  text: now.document,
  base: now,
  theirs: null,
  isFound: false,
  revision: state.revision + 1,
});

/** The own text meets that of somebody else: when both say the same there is nothing to choose. */
const meet = (state: Writing, theirs: ServerText): Writing =>
  sameText(state.text, theirs.document)
    ? { ...state, mode: 'idle', base: theirs, theirs: null }
    : { ...state, mode: 'conflict', theirs };

function fresh(state: Writing, now: ServerText): Writing {
  const known = state.theirs ?? state.base;
  // An answer that was overtaken on the way says nothing new, and what is on its way gets an answer of its own.
  if (now.textVersion <= known.textVersion || state.mode === 'saving') return state;
  return state.mode === 'idle' ? show(state, now) : meet(state, now);
}

function found(state: Writing, { document, textVersion }: SectionDraft): Writing {
  if (state.mode !== 'idle' || sameText(document, state.base.document)) return state;
  const shown = { ...state, text: document, revision: state.revision + 1, isFound: true };
  return textVersion === state.base.textVersion
    ? { ...shown, mode: 'dirty' }
    : { ...shown, mode: 'conflict', theirs: state.base };
}
