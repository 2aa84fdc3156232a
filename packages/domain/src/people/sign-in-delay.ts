/** Failures that cost nothing: people mistype. */
const FREE_FAILURES = 4;
const FIRST_DELAY_SECONDS = 2;
const LONGEST_DELAY_SECONDS = 15 * 60;

/**
 * S-4 · how long an address must wait after failed attempts: doubling, up to a quarter of an hour. It slows
 * guessing without ever locking the owner out for good.
 * @param failures failed attempts since the last success
 * @returns seconds from the last failure
 */
export const signInDelaySeconds = (failures: number): number =>
  failures <= FREE_FAILURES
    ? 0
    : Math.min(FIRST_DELAY_SECONDS * 2 ** (failures - FREE_FAILURES - 1), LONGEST_DELAY_SECONDS);
