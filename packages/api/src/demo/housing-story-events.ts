import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { instantOn } from './demo-calendar.ts';
import type { DemoHousing } from './make-housing.ts';
import type { DemoPerson } from './write-organisations.ts';

/** S-2 · the events that the use-cases would have left of a housing case: one of each change, without what a text says. */
export function housingEvents(made: DemoHousing): NewAuditEvent[] {
  return [...courseEvents(made), ...testEvents(made), ...answerEvents(made), ...locationEvents(made)];
}

const eventOf =
  ({ row }: DemoHousing) =>
  (
    at: string,
    actor: Pick<DemoPerson, 'id' | 'organisationId'>,
    action: string,
    payload: NewAuditEvent['payload'] = {},
  ): NewAuditEvent => ({
    at,
    actorId: actor.id,
    organisationId: actor.organisationId,
    action: `housing.${action}`,
    subjectKind: 'housingCase',
    subjectId: row.id,
    payload,
  });

function courseEvents(made: DemoHousing): NewAuditEvent[] {
  const { row, moves, people } = made;
  const event = eventOf(made);
  const { coordinator } = people;
  const { practiceId, municipalityCode, caseId, insurerId, sharedOn } = row;
  return moves.flatMap((move, index) => {
    const { id: moveId, fromStep: from, toStep: to, effectiveOn, movedAt } = move;
    if (index === 0)
      return [
        event(row.createdAt, coordinator, 'started', {
          practiceId,
          municipalityCode,
          caseId,
          changes: { housingStep: [null, to] },
        }),
        ...(sharedOn === null
          ? []
          : [
              event(instantOn(sharedOn, 0.16), coordinator, 'shared', {
                insurerId,
                changes: { insurerId: [null, insurerId], sharedOn: [null, sharedOn] },
              }),
            ]),
      ];
    if (to !== 'CLOSED') return [event(movedAt, coordinator, 'moved', { moveId, from, to, effectiveOn })];
    const { outcome } = row;
    const changes = { housingStep: [from ?? null, to] as const };
    return [event(movedAt, coordinator, 'closed', { moveId, effectiveOn, outcome, changes })];
  });
}

function testEvents(made: DemoHousing): NewAuditEvent[] {
  const { test, people } = made;
  if (!test) return [];
  const event = eventOf(made);
  const { id: testId, contentSha256, outcome, state } = test;
  return [
    event(test.offeredAt, people.coordinator, 'accessTestOffered', { testId, contentSha256, outcome }),
    ...(test.decidedAt
      ? [event(test.decidedAt, people.officer, 'accessTestDecided', { testId, contentSha256, state })]
      : []),
  ];
}

function answerEvents(made: DemoHousing): NewAuditEvent[] {
  const event = eventOf(made);
  const { coordinator, officer } = made.people;
  return made.answers.flatMap((answer) => {
    const { cell, id: answerId, contentSha256, guidanceVersion, state, counterSign } = answer;
    const [who, other] =
      answer.answeredBy === officer.id ? [officer, coordinator] : ([coordinator, officer] as const);
    const about = { cell, answerId, contentSha256, guidanceVersion };
    return [
      event(answer.answeredAt, who, 'answered', { ...about, state }),
      ...(answer.counterSignedAt
        ? [
            event(answer.counterSignedAt, other, 'counterSigned', {
              ...about,
              counterSign: counterSign ?? null,
            }),
          ]
        : []),
    ];
  });
}

function locationEvents(made: DemoHousing): NewAuditEvent[] {
  const event = eventOf(made);
  const { coordinator } = made.people;
  const dayOf = (step: string) => made.moves.find(({ toStep }) => toStep === step)?.effectiveOn;
  const [weighedOn, decidedOn] = [dayOf('OPTIONS'), dayOf('DECISION')];
  return [
    ...(weighedOn === undefined || made.costs.length === 0
      ? []
      : [event(instantOn(weighedOn, 0.75), coordinator, 'costsSet', { years: made.costs.length })]),
    ...made.options.flatMap((option) => [
      event(option.addedAt, coordinator, 'optionSet', { optionId: option.id, isNew: true }),
      ...(option.state === 'OPEN' || decidedOn === undefined
        ? []
        : [
            event(instantOn(decidedOn, 0.13), coordinator, 'optionJudged', {
              optionId: option.id,
              state: option.state,
            }),
          ]),
    ]),
  ];
}
