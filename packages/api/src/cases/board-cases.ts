import { listCasesByPhase } from '@regiovast/db/cases/read-cases';
import { BOARD_CARDS, caseBoardInputSchema, caseBoardSchema } from '@regiovast/domain/cases/case-board.views';
import type { CaseFilters } from '@regiovast/domain/cases/case-filters';
import { stepsFor } from '@regiovast/domain/cases/move-phase.rules';
import { isOpenPhase, RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { procedure } from '../trpc/procedure.ts';
import { readerOf, toCaseRow } from './case-rows.ts';

const isAskedFor = ({ phases, includeEnded }: CaseFilters, phase: RiskPhase): boolean =>
  phases.length > 0 ? phases.includes(phase) : includeEnded || isOpenPhase(phase);

/** The cases by phase, each with the steps that this reader may take with it (D-2). */
export const board = procedure('cases.board')
  .input(caseBoardInputSchema)
  .output(caseBoardSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const reader = readerOf(actor, scope);
    const { rows, totals } = await listCasesByPhase(deps.store.read, reader, input, BOARD_CARDS);
    const totalOf = new Map(totals.map(({ phase, total }) => [phase, total]));
    const cards = rows.map((found) => {
      const row = toCaseRow(found, today);
      return { ...row, nextSteps: [...stepsFor(actor.roles, row.lead, row.phase)] };
    });
    return {
      columns: RISK_PHASES.map((phase) => ({
        phase,
        total: isAskedFor(input, phase) ? (totalOf.get(phase) ?? 0) : null,
        cards: cards.filter((card) => card.phase === phase),
      })),
    };
  });
