import { sha256Hex } from '@regiovast/db/audit/append-event';
import { expiryRange } from '@regiovast/domain/housing/answer.rules';
import type { Guidance, HashedCell } from '@regiovast/domain/housing/guidance-cells';
import { type HousingStep, stepOrder } from '@regiovast/domain/housing/housing-steps';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, earlierOf, instantOn } from './demo-calendar.ts';
import type { HousingStory } from './housing-stories.ts';
import { APPLIED_NOTES, EVIDENCE, EXPLANATIONS } from './housing-texts.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type AnswerRow = Row<'housingAnswers'>;

/** Assumed: how often a step that is due was answered, how, and whether an explanation was signed yet. */
const SHARE_ANSWERED = 0.82;
const SHARE_APPLIED = 0.8;
const SHARE_NOT_APPLICABLE = 0.35;
const SHARE_SIGNED = 0.7;
const MOST_DAYS = 16;

type Answering = {
  readonly housingCaseId: string;
  readonly story: HousingStory;
  readonly guidance: Guidance;
  readonly coordinator: DemoPerson;
  /** Null: not shared, so that nobody else answers or signs. */
  readonly officer: DemoPerson | null;
};

/** What each party answered to the steps that the case came to; a case that is over has every step answered and signed. */
export function housingAnswers(
  answering: Answering,
  { prng, calendar }: { prng: Prng; calendar: DemoCalendar },
): AnswerRow[] {
  const { story, guidance, officer } = answering;
  const isDone = story.outcome !== null && story.outcome !== 'WITHDRAWN';
  const reached = story.steps.filter(({ step }) => step !== 'CLOSED');
  const last = Math.max(...reached.map(({ step }) => stepOrder(step)));
  const closedOn = story.steps.find(({ step }) => step === 'CLOSED')?.on ?? calendar.lastDay;
  return guidance.cells.flatMap((cell) => {
    if (stepOrder(cell.step) > last) return [];
    if (cell.party === 'INSURER' && officer === null) return [];
    if (!isDone && !prng.chance(SHARE_ANSWERED)) return [];
    const from = dayOf(reached, cell.step);
    const on = earlierOf(addDays(from, prng.between(1, MOST_DAYS)), closedOn);
    return [answerOf(cell, on, isDone, answering, { prng, closedOn, calendar })];
  });
}

/** The first day on which a case was at a step or past it. */
const dayOf = (steps: HousingStory['steps'], step: HousingStep): string =>
  steps.find((one) => stepOrder(one.step) >= stepOrder(step))?.on ?? '';

function answerOf(
  cell: HashedCell,
  on: string,
  isDone: boolean,
  { housingCaseId, guidance, coordinator, officer }: Answering,
  { prng, closedOn, calendar }: { prng: Prng; closedOn: string; calendar: DemoCalendar },
): AnswerRow {
  const who = cell.party === 'INSURER' && officer ? officer : coordinator;
  const signer = who === officer ? coordinator : officer;
  // Without an insurer nobody could sign: such a case explains nothing yet.
  const isApplied = signer === null || prng.chance(SHARE_APPLIED);
  const explanation = prng.pick(EXPLANATIONS);
  const answered = {
    ...(isApplied
      ? {
          state: 'APPLIED' as const,
          note: prng.pick(APPLIED_NOTES),
          category: null,
          evidence: '',
          expiresOn: null,
        }
      : {
          state: prng.chance(SHARE_NOT_APPLICABLE) ? ('NOT_APPLICABLE' as const) : ('DEVIATED' as const),
          ...explanation,
          evidence: prng.pick(EVIDENCE),
          expiresOn: earlierOf(
            addDays(isDone ? closedOn : calendar.today, prng.between(5, 420)),
            expiryRange(on).to,
          ),
        }),
    answeredBy: who.id,
    organisationId: who.organisationId,
    linkId: null,
    housingCaseId,
    cell: cell.code,
    guidanceVersion: guidance.version,
    cellSha256: cell.cellSha256,
    answeredAt: instantOn(on, 0.3),
  };
  const isSigned = !isApplied && signer !== null && (isDone || prng.chance(SHARE_SIGNED));
  const signedOn = earlierOf(addDays(on, prng.between(0, MOST_DAYS)), closedOn);
  return {
    ...answered,
    id: prng.idAt(answered.answeredAt),
    contentSha256: sha256Hex(canonicalJson({ ...answered, files: [] })),
    ...(isSigned && {
      counterSign: 'SIGNED',
      counterSignedAt: instantOn(signedOn, 0.6),
      counterSignedBy: signer.id,
    }),
  };
}
