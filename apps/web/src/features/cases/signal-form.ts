import { CASE_TEXT_MAX_LENGTH, type LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { type DiscontinuityCause, type SIGNAL_REPORTERS } from '@regiovast/domain/cases/causes';
import { addDays, isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeHit } from '@regiovast/domain/practices/practice.views';

/** Days in which the next action is usually done; the date can be changed. */
const USUAL_DAYS = 5;

/** What is being typed. It lives in memory, and on the device only sealed (C-5). */
export type SignalDraft = {
  readonly practice: PracticeHit | null;
  readonly cause: DiscontinuityCause | '';
  readonly reportedBy: (typeof SIGNAL_REPORTERS)[number] | null;
  readonly isEndKnown: boolean;
  readonly endOn: string;
  readonly text: string;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
};

/** The questions that can be wrong, in the order of the form. */
export const SIGNAL_QUESTIONS = ['practice', 'cause', 'end', 'text', 'title', 'owner', 'dueOn'] as const;
export type SignalQuestion = (typeof SIGNAL_QUESTIONS)[number];

export const emptySignal = (today: string, ownerId: string): SignalDraft => ({
  practice: null,
  cause: '',
  reportedBy: null,
  isEndKnown: false,
  endOn: '',
  text: '',
  title: '',
  ownerId,
  dueOn: addDays(today, USUAL_DAYS),
});

/** The questions that still need an answer, first one first. */
export function problemsOf(draft: SignalDraft, today: string): readonly SignalQuestion[] {
  const isWrong: Record<SignalQuestion, boolean> = {
    practice: draft.practice === null,
    cause: draft.cause === '',
    end: draft.isEndKnown && !isCalendarDate(draft.endOn),
    text: draft.text.trim().length > CASE_TEXT_MAX_LENGTH,
    title: draft.title.trim() === '',
    owner: draft.ownerId === '',
    dueOn: !isCalendarDate(draft.dueOn) || draft.dueOn < today,
  };
  return SIGNAL_QUESTIONS.filter((question) => isWrong[question]);
}

/** What is sent; null while an answer is missing. The same key again is the same signal. */
export function signalInputOf(draft: SignalDraft, today: string, requestKey: string): LogSignalInput | null {
  const { practice, cause } = draft;
  if (practice === null || cause === '' || problemsOf(draft, today).length > 0) return null;
  return {
    requestKey,
    practiceId: practice.id,
    primaryCause: cause,
    reportedBy: draft.reportedBy,
    expectedEndOn: draft.isEndKnown ? draft.endOn : null,
    guardedText: draft.text.trim(),
    action: { title: draft.title.trim(), ownerId: draft.ownerId, dueOn: draft.dueOn },
  };
}
