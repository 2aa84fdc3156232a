import type { Actor } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { Audience } from './audience.ts';
import type { SubjectKind } from './subject-kinds.ts';

/** W-4 · records that can be talked about now; later rooms add theirs. */
const TALKED_ABOUT: readonly SubjectKind[] = ['case'];

export const mayAbout = (kind: SubjectKind): boolean => TALKED_ABOUT.includes(kind);

/** What was said or handed over: by whom, of which organisation, for whom. */
type Said = { readonly audience: Audience; readonly organisationId: string; readonly personId: string };

/** W-4 · who reads it: one's own organisation, or everybody who sees the record. */
export const readsIt = (actor: Pick<Actor, 'organisationId'>, said: Said): boolean =>
  said.audience === 'everyone' || said.organisationId === actor.organisationId;

/** W-4 · one takes back one's own words. */
export const mayTakeBack = (actor: Pick<Actor, 'personId'>, said: Said): boolean =>
  said.personId === actor.personId;

/** W-4 · a file is removed by who brought it; when that person is away, by a manager of the organisation. */
export const mayRemoveFile = (
  actor: Pick<Actor, 'personId' | 'organisationId' | 'roles'>,
  said: Said,
): boolean =>
  said.personId === actor.personId ||
  (said.organisationId === actor.organisationId &&
    actor.roles.some((role) => role === 'rhoManager' || role === 'procurementManager'));

/** W-4, C-6 · only who reads it can be mentioned; anyone else is refused without saying whether they exist. */
export function decideMentions(mentions: readonly string[], readers: readonly { id: string }[]): Verdict {
  const known = new Set(readers.map(({ id }) => id));
  return verdictOf(violatedIf(!mentions.every((id) => known.has(id)), 'MENTION_NOT_IN_REACH'));
}
