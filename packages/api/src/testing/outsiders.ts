import type { Reader } from './every-query.ts';

export const INSURER: readonly Reader[] = [
  ['noord', 'procurementManager'],
  ['noord', 'insurerViewer'],
];
/** The viewer reaches no more than the manager, through the same queries. */
export const RHO: readonly Reader[] = [['rhoNoord', 'rhoManager']];
export const MINISTRY: readonly Reader[] = [['ministry', 'ministryAnalyst']];
/** Who has no business in the south. */
export const OUTSIDERS: readonly Reader[] = [...INSURER, ...RHO, ...MINISTRY];
