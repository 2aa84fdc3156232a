import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import {
  findPracticeOption,
  findPracticeOptions,
  findPreferentRegions,
  findRhosOfRegion,
} from '@regiovast/db/arrangements/start-options';
import {
  findHousingForMoney,
  findHousingToFund,
  type HousingForMoney,
} from '@regiovast/db/housing/housing-for-money';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findWorkingRegionOf } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { firstPossibleStart } from '@regiovast/domain/arrangements/arrangement-period';
import {
  type HousingOption,
  type StartPrefill,
  startOptionsInputSchema,
  startOptionsViewSchema,
} from '@regiovast/domain/arrangements/start-options.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { measureWords } from './measure-words.ts';
import { mustFindMeasure, mustFindServedCase } from './served-records.ts';

type Served = {
  readonly measure?: { readonly planId: string; readonly measureId: string } | undefined;
  readonly caseId?: string | undefined;
  readonly housingCaseId?: string | undefined;
};

const optionOf = ({
  practiceName,
  initiativeName,
  id,
  number,
  practiceId,
  municipalityName,
}: HousingForMoney): HousingOption => ({
  id,
  number,
  name: practiceName ?? initiativeName ?? '',
  practiceId,
  municipalityName,
});

/** H-1, C-6 · a housing case that a contribution can be for, with its working region; one that cannot is absent. */
async function mustFindFunded(s: Session, scope: AreaScope, housingCaseId: string) {
  const found = await findHousingForMoney(s, scope, housingCaseId);
  const region = found && (await findWorkingRegionOf(s, found.municipalityCode, scope.on));
  if (!found || !region) throw notFound();
  return { ...optionOf(found), regionCode: region.code };
}

/** A-1 · what a measure, a case and a housing case say that a draft can begin with; null without any. */
async function prefillOf(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  { measure: askedMeasure, caseId, housingCaseId }: Served,
): Promise<StartPrefill | null> {
  const served = askedMeasure ? await mustFindMeasure(s, actor, scope, askedMeasure) : null;
  const found = caseId === undefined ? null : await mustFindServedCase(s, scope, caseId);
  const funded = housingCaseId === undefined ? null : await mustFindFunded(s, scope, housingCaseId);
  const regionCode = served?.regionCode ?? found?.regionCode ?? funded?.regionCode;
  if (regionCode === undefined) return null;
  const words = served ? measureWords(served) : null;
  const practiceId = funded ? funded.practiceId : (found?.practice.id ?? null);
  const practice = practiceId === null ? null : await findPracticeOption(s, regionCode, practiceId, scope.on);
  return {
    regionCode,
    title: served?.measure.title ?? found?.practice.name ?? funded?.name ?? '',
    type: funded && 'HOUSING_CONTRIBUTION',
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
    housing: funded && {
      id: funded.id,
      number: funded.number,
      name: funded.name,
      practiceId: funded.practiceId,
      municipalityName: funded.municipalityName,
    },
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
    const [rhos, practices, housing, types, terms] = await Promise.all([
      regionCode === undefined ? [] : findRhosOfRegion(read, regionCode, today),
      regionCode === undefined ? [] : findPracticeOptions(read, regionCode, input.practiceSearch, today),
      regionCode === undefined ? [] : findHousingToFund(read, scope, regionCode),
      arrangementReferenceOn(read, 'types', today),
      purchaseTermsOn(read, actor.organisationId, today),
    ]);
    return {
      regions,
      rhos,
      practices,
      housing: housing.map(optionOf),
      templates: types.items,
      firstStart: terms && firstPossibleStart(terms, today),
      prefill,
    };
  });
