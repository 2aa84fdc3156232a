import { addDays, isByDay } from '../kernel/calendar-date.ts';
import { type AnswerState, type CounterSign, needsExplanation } from './apply-or-explain.ts';
import { type HousingStep, stepOrder } from './housing-steps.ts';
import type { HousingParty } from './housing-codes.ts';

/**
 * H-2 · how a cell of the guidance stands on a day. Open: no answer. Answer again: it asks something else than what was
 * answered. Explained: a deviation or not applicable that the other party signed and that has not expired.
 */
export const CELL_STANDINGS = [
  'OPEN',
  'ANSWER_AGAIN',
  'APPLIED',
  'EXPLAINED',
  'UNSIGNED',
  'REFUSED',
  'EXPIRED',
] as const;
export type CellStanding = (typeof CELL_STANDINGS)[number];

/** What a standing rests on, of a cell. */
export type AskedCell = {
  readonly code: string;
  readonly step: Exclude<HousingStep, 'CLOSED'>;
  readonly party: HousingParty;
  readonly dueDays: number;
  readonly cellSha256: string;
};

/** What a standing rests on, of an answer. */
export type GivenAnswer = {
  readonly cell: string;
  readonly state: AnswerState;
  /** Last day on which an explanation holds. */
  readonly expiresOn: string | null;
  readonly cellSha256: string;
  readonly answeredAt: string;
  readonly counterSign: CounterSign | null;
  readonly counterSignedAt: string | null;
  readonly replacedAt: string | null;
};

/** Where a case came, and on which day; in the order in which it went. */
export type StepTaken = { readonly toStep: HousingStep; readonly effectiveOn: string };

/** H-2 · how one answer stands to a cell on a day; an answer that was replaced does not count. */
export function standingOf(cell: AskedCell, answer: GivenAnswer | undefined, on: string): CellStanding {
  if (!answer) return 'OPEN';
  if (answer.cellSha256 !== cell.cellSha256) return 'ANSWER_AGAIN';
  if (!needsExplanation(answer.state)) return 'APPLIED';
  if (answer.expiresOn === null || answer.expiresOn < on) return 'EXPIRED';
  if (answer.counterSign === null) return 'UNSIGNED';
  return answer.counterSign === 'SIGNED' ? 'EXPLAINED' : 'REFUSED';
}

/** The first day on which a case was at a step or past it; null: it never was. */
export function reachedOn(moves: readonly StepTaken[], step: Exclude<HousingStep, 'CLOSED'>): string | null {
  const days = moves
    .filter(({ toStep }) => toStep !== 'CLOSED' && stepOrder(toStep) >= stepOrder(step))
    .map(({ effectiveOn }) => effectiveOn);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}

const WAITS_FOR_ANSWER: readonly CellStanding[] = ['OPEN', 'ANSWER_AGAIN'];

/** Whether a cell was not answered as it reads now. */
export const isUnanswered = (standing: CellStanding): boolean => WAITS_FOR_ANSWER.includes(standing);

/**
 * H-2 · by when a cell is to be answered: its days after the case came to its step; who has to answer again has its days from
 * when the question changed. Null: answered, or the case is not there yet.
 */
export function dueOnOf(
  cell: AskedCell,
  standing: CellStanding,
  moves: readonly StepTaken[],
  guidanceFrom: string,
): string | null {
  if (!isUnanswered(standing)) return null;
  const from = reachedOn(moves, cell.step);
  if (from === null) return null;
  return addDays(standing === 'ANSWER_AGAIN' && guidanceFrom > from ? guidanceFrom : from, cell.dueDays);
}

export type StandingCell<Cell extends AskedCell = AskedCell, Answer extends GivenAnswer = GivenAnswer> = {
  readonly cell: Cell;
  readonly standing: CellStanding;
  /** The answer that counts. */
  readonly answer: Answer | null;
  readonly dueOn: string | null;
};

type Course<Cell extends AskedCell, Answer extends GivenAnswer> = {
  readonly guidance: { readonly validFrom: string; readonly cells: readonly Cell[] };
  readonly answers: readonly Answer[];
  readonly moves: readonly StepTaken[];
  readonly on: string;
};

/** H-2 · every cell of the guidance as it stands on a day, in the order of the guidance. */
export function standings<Cell extends AskedCell, Answer extends GivenAnswer>({
  guidance,
  answers,
  moves,
  on,
}: Course<Cell, Answer>): StandingCell<Cell, Answer>[] {
  const byCell = new Map(
    answers.filter(({ replacedAt }) => replacedAt === null).map((answer) => [answer.cell, answer]),
  );
  return guidance.cells.map((cell) => {
    const answer = byCell.get(cell.code);
    const standing = standingOf(cell, answer, on);
    return {
      cell,
      standing,
      answer: answer ?? null,
      dueOn: dueOnOf(cell, standing, moves, guidance.validFrom),
    };
  });
}

/** Answers as they were known at the end of a day: what came later, signatures too, is left away. */
export const answersOn = <Answer extends GivenAnswer>(answers: readonly Answer[], on: string): Answer[] =>
  answers
    .filter(({ answeredAt }) => isByDay(answeredAt, on))
    .map((answer) => ({
      ...answer,
      ...(answer.replacedAt !== null && !isByDay(answer.replacedAt, on) ? { replacedAt: null } : {}),
      ...(answer.counterSignedAt !== null && !isByDay(answer.counterSignedAt, on)
        ? { counterSign: null, counterSignedAt: null }
        : {}),
    }));

/** H-2 · how often the guidance was applied, and how often not. */
export type ApplyOrExplainTally = {
  readonly applied: number;
  /** Deviations that were explained and signed. */
  readonly deviated: number;
  readonly notApplicable: number;
  /** Deviations and not applicable without a signed explanation that holds. */
  readonly unexplained: number;
  /** Not answered as it reads now. */
  readonly open: number;
};

type Standing = { readonly standing: CellStanding; readonly answer: Pick<GivenAnswer, 'state'> | null };

/** H-2, H-7 · counts cells of one case or of many; what is without explanation stands apart. */
export function tallyOf(cells: readonly Standing[]): ApplyOrExplainTally {
  const tally = { applied: 0, deviated: 0, notApplicable: 0, unexplained: 0, open: 0 };
  for (const { standing, answer } of cells) {
    if (isUnanswered(standing)) tally.open += 1;
    else if (standing === 'APPLIED') tally.applied += 1;
    else if (standing !== 'EXPLAINED') tally.unexplained += 1;
    else if (answer?.state === 'NOT_APPLICABLE') tally.notApplicable += 1;
    else tally.deviated += 1;
  }
  return tally;
}

/**
 * H-7 · the apply-or-explain rate as a numerator and a denominator, so that rates of many cases can be added: applied of all
 * that were applied or deviated from with an explanation. Null: nothing was answered, and that is not zero.
 */
export const rateOf = ({
  applied,
  deviated,
}: ApplyOrExplainTally): { readonly applied: number; readonly of: number } | null =>
  applied + deviated === 0 ? null : { applied, of: applied + deviated };
