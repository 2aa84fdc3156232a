import type { RiskPhase } from '../cases/phases.ts';
import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import type { RiskPatients } from './area-counts.ts';

/** The last days on which an end is within six and within twelve months of a day. */
export const endHorizons = (on: CalendarDate): { readonly within6: string; readonly within12: string } => ({
  within6: addMonths(on, 6),
  within12: addMonths(on, 12),
});

const RUNNING = {
  WATCH: ['watchWithin6Months', 'watchWithin12Months', 'watchLater'],
  THREATENED: ['threatenedWithin6Months', 'threatenedWithin12Months', 'threatenedLater'],
} as const;

/**
 * Under which count the patients of a practice with a case fall; null in phases without risk. An expected end
 * that has passed is near; without one it is later. In ACUTE and BRIDGING the end is there, so time says nothing.
 */
export function riskPatientsOf(
  phase: RiskPhase,
  expectedEndOn: CalendarDate | null,
  on: CalendarDate,
): keyof RiskPatients | null {
  switch (phase) {
    case 'WATCH':
    case 'THREATENED': {
      const [near, year, later] = RUNNING[phase];
      const { within6, within12 } = endHorizons(on);
      if (expectedEndOn === null || expectedEndOn > within12) return later;
      return expectedEndOn > within6 ? year : near;
    }
    case 'ACUTE':
      return 'acute';
    case 'BRIDGING':
      return 'bridging';
    case 'SIGNAL':
    case 'RESOLVED':
    case 'CLOSED_NO_RISK':
      return null;
    default:
      return phase satisfies never;
  }
}
