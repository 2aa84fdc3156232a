import { listHousingReferences } from '@regiovast/db/housing/housing-references';
import { heldAnswersOfOpenCases } from '@regiovast/db/housing/held-answers';
import { cellSha256 } from '@regiovast/db/housing/cell-hash';
import { answersAgain, type CellInVersions } from '@regiovast/domain/housing/answer-again';
import {
  guidancePreviewSchema,
  previewGuidanceInputSchema,
} from '@regiovast/domain/housing/housing-reference.views';
import { procedure } from '../trpc/procedure.ts';
import { askedIn } from './answer-again.ts';

/**
 * H-2 · how much a guidance that is being written would ask again, before it is recorded; it changes nothing. Of a rewritten
 * cell every answer counts: to its new words nobody answered yet.
 */
export const previewGuidance = procedure('housing.previewGuidance')
  .input(previewGuidanceInputSchema)
  .output(guidancePreviewSchema)
  .query(async ({ ctx: { deps, scope }, input: { kept, rewritten } }) => {
    const { read } = deps.store;
    const versions = await listHousingReferences(read, 'guidance');
    const last = versions.at(-1)?.items ?? [];
    const cells: CellInVersions[] = [
      ...last
        .filter(({ code }) => kept.includes(code))
        .map((cell) => ({
          code: cell.code,
          sha256: cellSha256(cell),
          askedIn: askedIn(versions, cell.code),
        })),
      ...rewritten.map((code) => ({ code, sha256: null, askedIn: askedIn(versions, code) })),
    ];
    const again = answersAgain(cells, await heldAnswersOfOpenCases(read, scope));
    return {
      cases: new Set(again.map(({ housingCaseId }) => housingCaseId)).size,
      answers: again.length,
    };
  });
