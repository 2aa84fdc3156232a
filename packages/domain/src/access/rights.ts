import type { Actor } from '../people/organisation.ts';
import type { Grants, Reach } from './grants.ts';
import { RIGHTS } from './rights-table.ts';

export type Action = keyof typeof RIGHTS;
export const ACTIONS = Object.keys(RIGHTS) as readonly Action[];

const REACH_ORDER: readonly Reach[] = ['own', 'area', 'everywhere'];

/** The widest reach any of the actor's roles has for the action, or null when none may. */
export function reachOf(actor: Pick<Actor, 'roles'>, action: Action): Reach | null {
  const grants: Grants = RIGHTS[action];
  let widest: Reach | null = null;
  for (const role of actor.roles) {
    const reach = grants[role];
    if (reach && (widest === null || REACH_ORDER.indexOf(reach) > REACH_ORDER.indexOf(widest)))
      widest = reach;
  }
  return widest;
}

/** Whether any of the actor's roles holds the right, whatever its reach. */
export const may = (actor: Pick<Actor, 'roles'>, action: Action): boolean => reachOf(actor, action) !== null;
