import { trpc } from '../../lib/trpc.ts';

/** Rows of each list on the page of a region; the rest stands one link away. */
const FIRST_ROWS = 10;

/** The largest practices of a region. */
export const practicesIn = (regionCode: string) =>
  trpc.practices.list.queryOptions({
    regionCode,
    pageSize: FIRST_ROWS,
    sort: 'enrolledPatients',
    descending: true,
  });

/** The open cases of a region, the one with the nearest term first. */
export const casesIn = (regionCode: string) =>
  trpc.cases.list.queryOptions({ regionCode, pageSize: FIRST_ROWS, sort: 'nextDueOn', descending: false });
