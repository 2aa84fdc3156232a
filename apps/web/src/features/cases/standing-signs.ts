import type { TermStanding } from '@regiovast/domain/cases/case-terms';
import type { IconName } from '../../components/icon.tsx';

/** D-3 · the sign and the severity of every standing of a term; a word always stands beside it. */
export const STANDING_SIGNS = {
  running: { icon: 'clock', tone: 'signal' },
  due: { icon: 'clock', tone: 'threatened' },
  late: { icon: 'acute', tone: 'acute' },
  onHold: { icon: 'pause', tone: 'watch' },
} as const satisfies Readonly<Record<TermStanding, { icon: IconName; tone: string }>>;
