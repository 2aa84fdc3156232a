import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import {
  findPracticeOption,
  findPracticeOptions,
  findPreferentRegions,
  findRhosOfRegion,
} from '@regiovast/db/arrangements/start-options';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { firstPossibleStart } from '@regiovast/domain/arrangements/arrangement-period';
import {
  type StartPrefill,
  startOptionsInputSchema,
  startOptionsViewSchema,
} from '@regiovast/domain/arrangements/start-options.views';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { measureWords } from './measure-words.ts';
import { mustFindMeasure, mustFindServedCase } from './served-records.ts';

type Served = {
  readonly measure?: { readonly planId: string; readonly measureId: string } | undefined;
  readonly caseId?: string | undefined;
};

/** A-1 · what a measure and a case say that a draft can begin with; null without either. */
async function prefillOf(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  { measure: askedMeasure, caseId }: Served,
): Promise<StartPrefill | null> {
  const served = askedMeasure ? await mustFindMeasure(s, actor, scope, askedMeasure) : null;
  const found = caseId === undefined ? null : await mustFindServedCase(s, scope, caseId);
  const regionCode = served?.regionCode ?? found?.regionCode;
  if (regionCode === undefined) return null;
  const words = served ? measureWords(served) : null;
  const practice = found && (await findPracticeOption(s, regionCode, found.practice.id, scope.on));
  return {
    regionCode,
    title: served?.measure.title ?? found?.practice.name ?? '',
    course: served?.measure.course ?? null,
    fundingBasis: served?.measure.fundingBasis ?? null,
    resultObligation: words?.resultObligation ?? '',
    periodFrom: words?.periodFrom ?? null,
    periodTo: words?.periodTo ?? null,
    practice,
    rhoId: practice?.rho.id ?? null,
    measure: served && {
      planId: served.planId,
      measureId: served.measure.id,
      planNumber: served.planNumber,
      title: served.measure.title,
    },
    case: found && { id: found.record.id, number: found.record.number },
  };
}

/** A-1 · what a draft can begin with; a fixed number of queries. */
export const startOptions = procedure('arrangements.startOptions')
  .input(startOptionsInputSchema)
  .output(startOptionsViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    const prefill = await prefillOf(read, actor, scope, input);
    const regions = await findPreferentRegions(read, actor.organisationId, today);
    const wanted = input.regionCode ?? prefill?.regionCode;
    const regionCode = regions.find(({ code }) => code === wanted)?.code;
    const [rhos, practices, types, terms] = await Promise.all([
      regionCode === undefined ? [] : findRhosOfRegion(read, regionCode, today),
      regionCode === undefined ? [] : findPracticeOptions(read, regionCode, input.practiceSearch, today),
      arrangementReferenceOn(read, 'types', today),
      purchaseTermsOn(read, actor.organisationId, today),
    ]);
    return {
      regions,
      rhos,
      practices,
      templates: types.items,
      firstStart: terms && firstPossibleStart(terms, today),
      prefill,
    };
  });
