import { amsterdamDate, type CalendarDate } from './calendar-date.ts';

/** Time is passed in: a rule never reads the clock of the machine. */
export type Clock = { readonly now: () => Date };

/** Today's calendar date in the Netherlands. */
export const today = (clock: Clock): CalendarDate => amsterdamDate(clock.now());

/** The instant as it is stored and exported: UTC, ISO 8601, milliseconds. */
export const instantNow = (clock: Clock): string => clock.now().toISOString();
