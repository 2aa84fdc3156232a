import { type Action, may } from '@regiovast/domain/access/rights';
import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';
import { type Closure, isOpenOn, presentClosure } from '@regiovast/domain/practices/practice-closures';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import type { SignedIn } from '../trpc/deps.ts';

/** What this reader may do with the practice now, and why not; the screen never works out a right. */
export function practiceCapabilities(
  actor: SignedIn,
  closures: readonly Closure[],
  today: string,
): PracticeView['can'] {
  const capability = (action: Action, ...obstacles: (DomainErrorCode | false)[]) => {
    const because = obstacles.filter((code) => code !== false);
    if (!may(actor, action)) because.unshift('NOT_ALLOWED');
    return { can: because.length === 0, because };
  };
  const isClosing = presentClosure(closures) !== null;
  return {
    logSignal: capability('cases.logSignal', !isOpenOn(closures, today) && 'PRACTICE_CLOSED'),
    correct: capability('practices.correct'),
    correctIdentity: capability('practices.correctIdentity'),
    close: capability('practices.close', isClosing && 'PRACTICE_CLOSED'),
    reopen: capability('practices.reopen', !isClosing && 'PRACTICE_NOT_CLOSED'),
  };
}
