import { type NewAuditEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import { followPayload, payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { mayBeFollowed } from '@regiovast/domain/arrangements/follow.rules';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { followSource } from '../arrangements/follow-source.ts';
import type { BudgetHolder } from './arrangement-budgets.ts';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, instantOn, workingDayUpTo } from './demo-calendar.ts';
import { newsMaker } from './demo-notices.ts';
import { inChunks } from './in-chunks.ts';
import type { DemoArrangement } from './make-arrangements.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

type Context = {
  readonly prng: Prng;
  readonly calendar: DemoCalendar;
  /** The insurers, each with who answers for it. */
  readonly holders: readonly (BudgetHolder & { readonly officer: DemoPerson })[];
};
type Followed = {
  readonly requests: Row<'followRequests'>[];
  readonly events: NewAuditEvent[];
  readonly notices: Row<'notices'>[];
};

/** Assumed: how insurers answer. */
const STATES: readonly (readonly [FollowState, number])[] = [
  ['UNKNOWN', 3],
  ['INFORMED', 2],
  ['FOLLOWS', 4],
  ['DOES_NOT_FOLLOW', 2],
];
const WORDS: Readonly<Partial<Record<FollowState, string>>> = {
  FOLLOWS: 'Wij volgen voor onze verzekerden in deze regio.',
  DOES_NOT_FOLLOW: 'Wij hebben in deze regio te weinig verzekerden om te volgen.',
};
/** Days after the contract in which the others are asked, and after that in which they answer. */
const DAYS_TO_ASK = [2, 6] as const;
const DAYS_TO_ANSWER = [3, 20] as const;

/** A-5, C-1 · asks the other insurers to follow what is under contract, and has them answer. */
export async function followUps(
  { q, t }: Session,
  made: readonly DemoArrangement[],
  context: Context,
): Promise<Omit<Followed, 'requests'>> {
  const followed: Followed = { requests: [], events: [], notices: [] };
  for (const one of made)
    if (one.story.isFollowed && mayBeFollowed(one.row.status).ok) askOthers(followed, one, context);
  await inChunks(followed.requests, (chunk) => q.insert(t.followRequests).values(chunk));
  return followed;
}

function askOthers(followed: Followed, made: DemoArrangement, context: Context): void {
  const { prng, calendar, holders } = context;
  const { row, people } = made;
  const day = (from: string, [low, high]: readonly [number, number]): string | null => {
    const found = workingDayUpTo(addDays(from, prng.between(low, high)));
    return found <= calendar.lastDay ? found : null;
  };
  const sentOn = day(row.contractedOn ?? calendar.lastDay, DAYS_TO_ASK);
  if (sentOn === null) return;
  const sentAt = instantOn(sentOn, 0.85);
  const source = followSource(made.found);
  const tell = newsMaker(context);
  const asked = holders.filter(({ insurerId }) => insurerId !== row.insurerId);
  const requests = asked.map((holder) => {
    const id = prng.idAt(sentAt);
    const answeredOn = day(sentOn, DAYS_TO_ANSWER);
    const state = answeredOn === null ? 'UNKNOWN' : prng.weighted(STATES);
    const payload = payloadText(followPayload(id, source));
    const isAnswered = state !== 'UNKNOWN' && answeredOn !== null;
    const answeredAt = isAnswered ? instantOn(answeredOn, 0.9) : null;
    const details = { arrangementNumber: row.number, regionCode: row.regionCode };
    for (const person of [holder.officer, holder.manager])
      followed.notices.push(
        ...tell('followAsked', person.id, sentAt, { subjectKind: 'followRequest', subjectId: id, details }),
      );
    if (answeredAt !== null) {
      followed.events.push(
        event(answeredAt, holder.officer, 'followAnswered', ['followRequest', id], {
          changes: { followState: ['UNKNOWN', state] },
        }),
      );
      followed.notices.push(
        ...tell('followAnswered', people.officer.id, answeredAt, {
          subjectKind: 'arrangement',
          subjectId: row.id,
          details: { ...details, followState: state },
        }),
      );
    }
    return {
      id,
      arrangementId: row.id,
      insurerId: holder.insurerId,
      state,
      payload,
      payloadSha256: sha256Hex(payload),
      sentAt,
      sentBy: people.officer.id,
      answer: WORDS[state] ?? '',
      answeredAt,
      answeredBy: isAnswered ? holder.officer.id : null,
      version: isAnswered ? 2 : 1,
    };
  });
  followed.requests.push(...requests);
  followed.events.push(
    event(sentAt, people.officer, 'followAsked', ['arrangement', row.id], {
      insurers: requests.length,
      followRequestIds: requests.map(({ id }) => id),
      insurerIds: requests.map(({ insurerId }) => insurerId),
      payloadSha256s: requests.map(({ payloadSha256 }) => payloadSha256),
    }),
  );
}

const event = (
  at: string,
  { id, organisationId }: DemoPerson,
  action: string,
  [subjectKind, subjectId]: readonly [kind: string, id: string],
  payload: NewAuditEvent['payload'],
): NewAuditEvent => ({
  at,
  actorId: id,
  organisationId,
  action: `arrangements.${action}`,
  subjectKind,
  subjectId,
  payload,
});
