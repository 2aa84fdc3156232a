import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { insertDraftLines } from '@regiovast/db/arrangements/draft-lines';
import { insertArrangement } from '@regiovast/db/arrangements/write-arrangements';
import type { ArrangementTemplate } from '@regiovast/domain/arrangements/arrangement-reference';
import { arrangementViewSchema } from '@regiovast/domain/arrangements/arrangement.views';
import { periodVerdict } from '@regiovast/domain/arrangements/frame.rules';
import { startArrangementSchema } from '@regiovast/domain/arrangements/frame.schemas';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { arrangementView } from './arrangement-view.ts';
import { mustBeParties, mustBePreferent } from './draft-parties.ts';
import { mustLinkHousing } from './housing-link.ts';
import { measureWords } from './measure-words.ts';
import { newDraft } from './new-draft.ts';
import { mustServe } from './served-records.ts';

type Language = 'nl' | 'en';

/** A price and a break-even count are the insurer's to fill in: until then a line costs nothing and is paid without end. */
const lineOf = (
  { label, kind, breakEvenPatients }: ArrangementTemplate['lines'][number],
  language: Language,
) => ({
  label: label[language],
  kind,
  unitCents: kind === 'FIXED' ? null : 0,
  breakEvenPatients: kind === 'PER_PATIENT' ? breakEvenPatients : null,
});

/**
 * A-1 · begins an arrangement as the insurer's own draft, with what the measure it serves says of it, else with the
 * template of its type.
 * @throws ARRANGEMENT_REGION_NOT_PREFERENT, ARRANGEMENT_BENEFICIARY_WRONG, ARRANGEMENT_PERIOD_TOO_LONG, and NOT_FOUND for
 * a measure, a case or a housing case that is not the reader's or not of the region; HOUSING_CASE_CLOSED,
 * HOUSING_TEST_NOT_POSITIVE (H-1)
 */
export const start = procedure('arrangements.start')
  .input(startArrangementSchema)
  .output(arrangementViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { regionCode, type, language, title, periodFrom, periodTo, caseId, housingCaseId } = input;
      await mustBePreferent(tx, actor, regionCode, today);
      throwIfViolated(periodVerdict(input));
      const parties = await mustBeParties(tx, regionCode, input.beneficiary, today);
      const served = await mustServe(tx, actor, scope, regionCode, input);
      await mustLinkHousing(tx, scope, { ...parties, type, regionCode, housingCaseId });
      const { items } = await arrangementReferenceOn(tx, 'types', today);
      const template = items.find(({ code }) => code === type);
      const obligation = served ? measureWords(served).resultObligation : '';
      const links = {
        planId: served?.planId ?? null,
        planMeasureId: served?.measure.id ?? null,
        caseId,
        housingCaseId,
      };
      const draft = await newDraft(tx, deps, actor, today);
      await insertArrangement(tx, {
        ...draft,
        ...parties,
        ...links,
        title,
        regionCode,
        type,
        periodFrom,
        periodTo,
        fundingBasis: input.fundingBasis ?? served?.measure.fundingBasis ?? template?.fundingBasis ?? 'OTHER',
        nature: input.nature ?? template?.nature ?? 'INCIDENTAL',
        course: input.course ?? served?.measure.course ?? template?.course ?? 'SUPPORT_OWNER',
        resultObligation: input.resultObligation || obligation || template?.resultObligation[language] || '',
        expectedOutcome: '',
      });
      await insertDraftLines(
        tx,
        (template?.lines ?? []).map((line, position) => ({
          ...lineOf(line, language),
          id: deps.ids.next(),
          arrangementId: draft.id,
          position,
        })),
      );
      await recordArrangementEvent(tx, deps, actor, 'arrangements.started', draft.id, {
        ...links,
        changes: {
          arrangementStatus: [null, 'DRAFT'],
          arrangementType: [null, type],
          periodFrom: [null, periodFrom],
          periodTo: [null, periodTo],
        },
      });
      return arrangementView(tx, actor, scope, draft.id);
    }),
  );
