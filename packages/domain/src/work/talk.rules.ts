import type { Actor } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type InstantSpan, isWithin } from '../kernel/instant-span.ts';
import type { Audience } from './audience.ts';
import type { SubjectKind } from './subject-kinds.ts';

/** W-4 · records that can be talked about now; later rooms add theirs. */
const TALKED_ABOUT: readonly SubjectKind[] = ['case', 'plan', 'arrangement', 'housingCase'];

export const mayAbout = (kind: SubjectKind): boolean => TALKED_ABOUT.includes(kind);

/** What was said or handed over: by whom, of which organisation, for whom. */
type Said = { readonly audience: Audience; readonly organisationId: string; readonly personId: string };

/**
 * W-4, C-1, C-2 · since when a record is open to everybody who sees it now. A plan is its RHO's and its partners' until it is
 * first released, an arrangement its insurer's until it is offered, a housing case its RHO's until it is shared: what they said
 * for everyone before that stays theirs, because those who came later could not be meant.
 */
export type Openness = {
  /** Null: since its beginning, or for a record that is not open yet. */
  readonly openedAt: string | null;
  /** When it was closed again since: what was said then stays with those who read it from the beginning. */
  readonly closedIn: readonly InstantSpan[];
  /** Whether the actor belongs to those who read it from the beginning. */
  readonly readsAll: boolean;
};
export const ALWAYS_OPEN: Openness = { openedAt: null, closedIn: [], readsAll: true };

/** W-4 · who reads it: one's own organisation, or everybody who sees the record and saw it then. */
export const readsIt = (
  actor: Pick<Actor, 'organisationId'>,
  said: Said & { readonly saidAt: string },
  { openedAt, closedIn, readsAll }: Openness,
): boolean =>
  said.organisationId === actor.organisationId ||
  (said.audience === 'everyone' &&
    (readsAll || (openedAt !== null && said.saidAt >= openedAt && !isClosed(closedIn, said.saidAt))));

const isClosed = (closedIn: readonly InstantSpan[], saidAt: string): boolean =>
  closedIn.some((span) => isWithin(saidAt, span));

/** C-6 · whether what happens to it may be told to whoever sees the record now. */
export const isForAllReaders = (
  { audience, saidAt }: { readonly audience: Audience; readonly saidAt: string },
  { openedAt, closedIn }: Openness,
): boolean =>
  audience === 'everyone' && (openedAt === null || saidAt >= openedAt) && !isClosed(closedIn, saidAt);

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
