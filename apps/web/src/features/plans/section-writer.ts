import type { Violation } from '@regiovast/domain/kernel/verdict';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import type { SavedSection } from '@regiovast/domain/plans/section.views';
import {
  canSend,
  nextWriting,
  sameText,
  type SectionDraft,
  type ServerText,
  startWriting,
  type Writing,
  type WritingEvent,
} from './section-state.ts';

/** What came of sending a text. `unreachable`: no answer, or one that says nothing about it; it may have arrived. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly receipt: SavedSection }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly refusal: Violation | null }
  | { readonly kind: 'unreachable' };

export type WriterPorts = {
  readonly send: (document: RichText, seenTextVersion: number) => Promise<SaveOutcome>;
  /** The section as it stands now. */
  readonly fetchNow: () => Promise<ServerText>;
  readonly device: {
    /** What an earlier writer left; from then on it is this one's. */
    readonly takeOver: () => Promise<SectionDraft | null>;
    /** Answers whether it is kept. */
    readonly keep: (draft: SectionDraft) => Promise<boolean>;
    /** Takes away what this writer kept; what another window keeps stays. */
    readonly forget: () => Promise<void>;
  };
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly wakeAfter: (milliseconds: number, wake: () => void) => () => void;
  /** Told of every text the server took. */
  readonly onSaved: () => void;
  /** Name of the writer, for "saved by". */
  readonly writerName: string;
};

/** Rest after the last letter before a text is saved by itself. */
const SAVE_AFTER_MS = 3_000;
/** Rest before it is written on the device, so that not every letter is. */
const KEEP_AFTER_MS = 400;
const TRY_AGAIN_MS = 15_000;

/** What the screen shows: how the text stands, and whether the device holds what the server does not have. */
export type WriterView = { readonly writing: Writing; readonly isReady: boolean; readonly isKept: boolean };

export type SectionWriter = {
  readonly view: () => WriterView;
  readonly watch: (tell: () => void) => () => void;
  /** Looks for a text of an earlier time on the device; nothing can be typed before. */
  readonly open: () => Promise<void>;
  readonly tell: (event: WritingEvent) => void;
  readonly saveNow: () => Promise<void>;
  /** Keeps and sends at once what is not saved: the page may go at any moment. */
  readonly leave: () => void;
  /** The same, and nothing happens by itself any more. */
  readonly close: () => void;
};

/** L-1, S-1 · writes one section: saves after a rest, keeps what cannot be sent, and tells when somebody else was first. */
export function sectionWriter(ports: WriterPorts, base: ServerText): SectionWriter {
  const { device, wakeAfter } = ports;
  let view: WriterView = { writing: startWriting(base), isReady: false, isKept: false };
  let isClosed = false;
  let callOffSave = (): void => undefined;
  let callOffKeep = (): void => undefined;
  /** Work on the device happens one after the other, so that an old text never lands over a new one. */
  let deviceWork: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const show = (change: Partial<WriterView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const onDevice = (work: () => Promise<void>): void => {
    // A device that cannot store says so on the screen; the text stays in the editor.
    deviceWork = deviceWork.then(work).catch(() => show({ isKept: false }));
  };

  const keep = (): void => {
    callOffKeep();
    const { text, base: over } = view.writing;
    onDevice(async () =>
      show({ isKept: await device.keep({ document: text, textVersion: over.textVersion }) }),
    );
  };
  const forget = (): void => {
    callOffKeep();
    show({ isKept: false });
    onDevice(device.forget);
  };

  const setAlarms = (): void => {
    callOffSave();
    const { mode } = view.writing;
    if (isClosed || (mode !== 'dirty' && mode !== 'offline')) return;
    callOffSave = wakeAfter(mode === 'dirty' ? SAVE_AFTER_MS : TRY_AGAIN_MS, () => {
      saveNow().catch(() => undefined);
    });
  };

  const tell = (event: WritingEvent): void => {
    const before = view.writing;
    const writing = nextWriting(before, event);
    if (writing === before) return;
    show({ writing });
    const isSaved = writing.mode === 'idle';
    if (isSaved && before.mode !== 'idle') forget();
    if (!isSaved && !sameText(writing.text, before.text)) {
      show({ isKept: false });
      callOffKeep();
      callOffKeep = wakeAfter(KEEP_AFTER_MS, keep);
    }
    // The draft now stands over another version than before.
    if (event.type === 'keepMine') keep();
    setAlarms();
  };

  const outcomeAsEvent = async (document: RichText, over: ServerText): Promise<WritingEvent> => {
    const outcome = await ports.send(document, over.textVersion);
    if (outcome.kind === 'saved') return { type: 'saved', receipt: outcome.receipt, by: ports.writerName };
    if (outcome.kind === 'refused') return { type: 'refused', refusal: outcome.refusal };
    if (outcome.kind === 'unreachable') return { type: 'unreachable' };
    return { type: 'lost', theirs: await ports.fetchNow() };
  };

  async function saveNow(): Promise<void> {
    if (!canSend(view.writing)) return;
    tell({ type: 'sending' });
    const { text, base: over } = view.writing;
    const event = await outcomeAsEvent(text, over).catch((): WritingEvent => ({ type: 'unreachable' }));
    tell(event);
    if (view.writing.mode !== 'idle' && event.type !== 'saved') keep();
    if (event.type === 'saved') ports.onSaved();
  }

  const leave = (): void => {
    const { mode } = view.writing;
    if (mode === 'idle') return;
    keep();
    if (mode === 'dirty' || mode === 'offline') saveNow().catch(() => undefined);
  };

  return {
    view: () => view,
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: async () => {
      const draft = await device.takeOver().catch(() => null);
      if (draft) tell({ type: 'found', draft });
      const isUseful = view.writing.mode !== 'idle';
      if (draft && !isUseful) forget();
      show({ isReady: true, isKept: isUseful });
    },
    tell,
    saveNow,
    leave,
    close: () => {
      isClosed = true;
      callOffSave();
      leave();
    },
  };
}
