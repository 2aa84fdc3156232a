import type { Role } from '@regiovast/domain/people/organisation';
import { appRouter, createCaller } from '../router.ts';
import { proceduresOf } from './procedures-of.ts';
import type { OrganisationKey, TestWorld } from './test-world.ts';

export type Reader = readonly [OrganisationKey, Role];
/** Ids of what exists before the secrets, on both sides. */
export type Known = {
  readonly practices: readonly string[];
  readonly cases: readonly string[];
  readonly imports: readonly string[];
  readonly chains: readonly string[];
  readonly plans: readonly string[];
  /** Of each side a draft, a proposal, an offer and one that runs; the north first. */
  readonly arrangements: readonly string[];
  /** What the north asks the south, and the other way round. */
  readonly followRequests: readonly string[];
  /** Of each side one of its RHO alone, one to be judged, one that may get money and one that is over; the north first. */
  readonly housing: readonly string[];
};
type Question = { readonly path: string; readonly input?: unknown };

const DAYS = [undefined, '2026-09-30', '2026-11-13'];
const REGIONS = ['ZK09', 'ZK31', 'RA02', 'PV20', 'PV31'];
const on = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });
const each = <Value>(values: readonly Value[], toInput: (value: Value) => object) =>
  values.flatMap((value) => DAYS.map((day) => ({ ...toInput(value), ...on(day) })));
const TYPES = ['careOffice', 'province', 'rhoArea'] as const;
const SORTS = ['name', 'case', 'enrolledPatients', 'places', 'date'] as const;

const talkedAbout = ({ cases, plans, arrangements, housing }: Known) => [
  ...housing.map((subjectId) => ({ subjectKind: 'housingCase', subjectId })),
  ...arrangements.map((subjectId) => ({ subjectKind: 'arrangement', subjectId })),
  ...cases.map((subjectId) => ({ subjectKind: 'case', subjectId })),
  ...plans.map((subjectId) => ({ subjectKind: 'plan', subjectId })),
];

/** What every query is asked with: a query without a row here fails a test. */
export const INPUTS: Readonly<Record<string, (known: Known) => readonly unknown[]>> = {
  'audit.verify': () => [undefined],
  'audit.history': ({ practices, cases, imports, chains, plans, arrangements, housing }) => [
    ...housing.map((subjectId) => ({ subjectKind: 'housingCase', subjectId, pageSize: 100 })),
    ...arrangements.map((subjectId) => ({ subjectKind: 'arrangement', subjectId, pageSize: 100 })),
    ...plans.map((subjectId) => ({ subjectKind: 'plan', subjectId, pageSize: 100 })),
    ...chains.map((subjectId) => ({ subjectKind: 'chainCase', subjectId })),
    ...practices.map((subjectId) => ({ subjectKind: 'practice', subjectId })),
    ...cases.map((subjectId) => ({ subjectKind: 'case', subjectId, pageSize: 100 })),
    ...imports.map((subjectId) => ({ subjectKind: 'import', subjectId })),
    ...REGIONS.map((subjectId) => ({ subjectKind: 'region', subjectId })),
  ],
  'arrangements.priorityTest': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.list': () => [
    {},
    { search: 'praktijk', sort: 'total', descending: false },
    { regionCode: 'ZK31' },
    { statuses: ['DRAFT', 'ACTIVE'], types: ['PRACTICE_MANAGEMENT'], year: 2027 },
    { mineOnly: true, page: 2, pageSize: 1 },
  ],
  'arrangements.approval': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.get': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.grid': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.running': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.ofRegion': () => REGIONS.map((regionCode) => ({ regionCode })),
  'arrangements.startOptions': ({ plans, cases, housing }) => [
    {},
    { regionCode: 'ZK09' },
    { regionCode: 'ZK31', practiceSearch: 'praktijk' },
    ...cases.map((caseId) => ({ caseId })),
    ...housing.map((housingCaseId) => ({ housingCaseId })),
    ...plans.map((planId) => ({ measure: { planId, measureId: planId } })),
  ],
  'arrangements.following': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.followRequests': () => [
    {},
    { state: 'UNKNOWN' },
    { sort: 'state', descending: false, page: 2, pageSize: 1 },
  ],
  'arrangements.followRequest': ({ followRequests }) => followRequests.map((requestId) => ({ requestId })),
  'arrangements.effects': () => [undefined],
  'arrangements.portfolio': () => [{}, { year: 2027 }],
  'arrangements.impact': ({ arrangements }) => arrangements.map((arrangementId) => ({ arrangementId })),
  'arrangements.terms': () => [undefined],
  'arrangements.ceilings': () => [undefined],
  'arrangements.national': () => [undefined],
  'housing.answerAgain': () => [{}, { page: 2, pageSize: 1 }],
  'housing.reference': () => ['guidance', 'norms', 'component'].map((kind) => ({ kind })),
  'housing.previewGuidance': () => [{ kept: [], rewritten: ['GP_SIGNAL'] }],
  'housing.links': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'housing.matrix': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'housing.need': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'housing.needMap': () => [{}, { fromYear: 2027, toYear: 2028 }],
  'housing.options': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'housing.list': () => [
    {},
    { shown: 'all', sort: 'step', descending: true },
    { shown: 'closed', search: 'praktijk' },
    { regionCode: 'ZK31', bottleneck: 'TOO_SMALL' },
    { steps: ['OPTIONS', 'CLOSED'], municipalityCode: 'GM0935' },
    { mineOnly: true, page: 2, pageSize: 1 },
  ],
  'housing.ofRegion': () => REGIONS.map((regionCode) => ({ regionCode })),
  'housing.accessTest': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'housing.get': ({ housing }) => housing.map((housingCaseId) => ({ housingCaseId })),
  'cases.list': () => [
    {},
    { includeEnded: true },
    { regionCode: 'ZK31' },
    { regionCode: 'ZK09', includeEnded: true },
    { overdueOnly: true },
    { search: 'praktijk', includeEnded: true },
    { page: 2, pageSize: 1 },
    { cause: 'WORKLOAD', anyCause: true },
    { sharing: 'notShared', includeEnded: true },
    { lead: 'insurer' },
    { lead: 'rho', mineOnly: true },
    { termStanding: 'late' },
    { termStanding: 'running', sort: 'termOn', descending: false },
    { acceptance: 'PROPOSED' },
    { acceptance: 'ACCEPTED' },
    { endFrom: '2026-01-01', openedTo: '2027-12-31' },
  ],
  'cases.board': () => [{}, { includeEnded: true }, { phases: ['SIGNAL', 'ACUTE'] }],
  'cases.calendar': () => ['2026-11', '2026-12', '2027-01'].map((month) => ({ month })),
  'cases.map': () => [{}, { includeEnded: true }, { regionCode: 'ZK31' }],
  'cases.get': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.plan': ({ practices }) => practices.map((practiceId) => ({ practiceId })),
  'cases.planTemplate': () => [undefined],
  'cases.informed': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.chains': () => [{}, { includeClosed: true }],
  'cases.chain': ({ chains }) => chains.map((id) => ({ id })),
  'cases.record': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.impact': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.guardedReads': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.reach': () => [undefined],
  'cases.terms': () => [undefined],
  'cases.lateOfRegion': () => REGIONS.map((regionCode) => ({ regionCode })),
  'cases.acceptances': ({ cases }) => cases.map((caseId) => ({ caseId })),
  'cases.owners': ({ cases }) => [undefined, ...cases.map((caseId) => ({ caseId }))],
  'cases.previewSignal': ({ practices }) => practices.map((practiceId) => ({ practiceId })),
  'cases.draftKey': () => [undefined],
  'indicators.catalogue': () => DAYS.map(on),
  'indicators.get': () => each(['GPS_PER_10K', 'PRESSURE_SCORE', 'INHABITANTS'], (code) => ({ code })),
  'indicators.ofRegion': () => each(REGIONS, (code) => ({ code })),
  'imports.list': () => [undefined],
  'imports.get': ({ imports }) => imports.map((id) => ({ id })),
  'imports.practiceMapping': ({ imports }) => imports.map((id) => ({ id })),
  'imports.getIndicators': ({ imports }) => imports.map((id) => ({ id })),
  'imports.proposeMapping': ({ imports }) => imports.map((id) => ({ id })),
  'imports.boundariesInUse': () => [undefined],
  'imports.getBoundaries': ({ imports }) => imports.map((id) => ({ id })),
  'imports.arrangementFiles': () => [undefined],
  'imports.getArrangements': ({ imports }) => imports.map((id) => ({ id })),
  'outlook.weights': () => [undefined],
  'outlook.previewWeights': () => [{}],
  'people.me': () => [undefined],
  'people.list': () => [undefined],
  'people.organisations': () => [undefined],
  'people.areas': () => [undefined],
  'plans.list': () => [
    {},
    { statuses: ['DRAFT'], mineOnly: true },
    { regionCode: 'ZK31', year: 2027 },
    { sort: 'title', descending: false },
    { sort: 'status', page: 2, pageSize: 1 },
  ],
  'plans.get': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.regions': () => [undefined],
  'plans.partners': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.partnerOrganisations': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.assessment': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.situation': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.previewSituation': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.progress': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.ofRegion': () => REGIONS.map((regionCode) => ({ regionCode })),
  'plans.goals': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.measures': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.obligations': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.initiatives': ({ plans }) => plans.map((planId) => ({ planId })),
  'plans.library': () => [undefined],
  'plans.reference': () =>
    ['template', 'criteria', 'coreValues', 'approaches', 'documents'].map((kind) => ({ kind })),
  'arrangements.reference': () => ['types', 'framework', 'documents'].map((kind) => ({ kind })),
  'plans.section': ({ plans }) =>
    plans.flatMap((planId) => (['SCOPE', 'FINANCE'] as const).map((code) => ({ planId, code }))),
  'plans.versions': ({ plans }) => plans.map((planId) => ({ planId })),
  // A version is a secret of its own: of the other side's none is known, so the plan as it is now is asked for.
  'plans.compare': ({ plans }) => plans.map((planId) => ({ planId, from: 'now', to: 'now' })),
  'plans.comparePiece': ({ plans }) =>
    plans.map((planId) => ({ planId, from: 'now', to: 'now', piece: 'section', key: 'SCOPE' })),
  'plans.sectionTexts': ({ plans }) => plans.map((planId) => ({ planId, code: 'SCOPE', textVersion: 1 })),
  'practices.list': () => [
    ...each(SORTS, (sort) => ({ sort, state: 'all' })),
    ...each(REGIONS, (regionCode) => ({ regionCode })),
    ...each(['zuid', 'keten', '0198', 'nieuw'], (search) => ({ search })),
    { chain: 'ketenzorg', state: 'all' },
    { page: 2, pageSize: 3 },
  ],
  'practices.get': ({ practices }) => each(practices, (id) => ({ id })),
  'practices.search': () => ['praktijk', 'maastricht', '0198', 'nieuw'].map((search) => ({ search })),
  'practices.neighbours': ({ practices }) => each(practices, (id) => ({ id })),
  'practices.chains': () => DAYS.map(on),
  'practices.chain': () => each(['ketenzorg', 'geheim'], (key) => ({ key })),
  'practices.municipalities': () => [undefined],
  'quarters.list': () => [undefined],
  'quarters.get': () => [{ quarter: '2026Q3' }, { quarter: '2026Q2' }],
  'quarters.checklist': () => [{ quarter: '2026Q3' }, { quarter: '2026Q4' }],
  'regions.overview': () => each(TYPES, (regionType) => ({ regionType })),
  'regions.get': () => each(REGIONS, (code) => ({ code })),
  'regions.divisions': () => [undefined],
  'regions.movers': () => each(TYPES, (regionType) => ({ regionType })),
  'regions.similar': () => each(REGIONS, (code) => ({ code })),
  'regions.boundaries': () => [{ regionType: 'careOffice' }],
  'regions.kept': () => [{}],
  'regions.keptOne': () => [{ code: 'ZK31' }],
  'regions.exchange': () => each(REGIONS, (code) => ({ code })),
  'regions.timeline': () => each(REGIONS, (code) => ({ code, pageSize: 50 })),
  'work.mine': () => [{}, { kind: 'action' }, { kind: 'mention' }],
  'work.counts': () => [undefined],
  'work.comments': talkedAbout,
  'work.mentionable': (known) =>
    talkedAbout(known).flatMap((about) =>
      ['organisation', 'everyone'].map((audience) => ({ ...about, audience })),
    ),
  'work.attachments': talkedAbout,
  'work.findings': () => [
    {},
    { pageSize: 200 },
    { mineOnly: true },
    ...REGIONS.map((regionCode) => ({ regionCode })),
    ...(['practice', 'case', 'import', 'region'] as const).map((kind) => ({ kind })),
  ],
  'work.jobs': () => [undefined],
  'work.notices': () => [{}, { unreadOnly: true }, { page: 2, pageSize: 1 }],
  'work.noticeSettings': () => [undefined],
  'work.views': () => [{ page: 'regions' }, { page: 'practices' }, { page: 'housing' }],
};

/** Every query of the router, by path. */
export const QUERIES = [...proceduresOf(appRouter)]
  .filter(([, { _def }]) => _def.type === 'query')
  .map(([path]) => path);

/** The answer to every question, by reader and question. */
export type Answers = ReadonlyMap<string, string>;

type Call = (input?: unknown) => Promise<unknown>;

/** The procedure under a path, as somebody would call it. */
export const procedureOf = (world: TestWorld, [organisation, role]: Reader, path: string): Call => {
  const caller: unknown = createCaller({ deps: world.deps, actor: world.actor(organisation, role) });
  return path.split('.').reduce((at, name) => (at as Record<string, unknown>)[name], caller) as Call;
};

/** An answer to the byte; a refusal with everything a reader gets of it. */
export async function answerTo(call: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await call);
  } catch (error) {
    const { code, message, cause } = error as { code?: string; message: string; cause?: unknown };
    const { code: domain, details } = (cause ?? {}) as { code?: unknown; details?: unknown };
    return JSON.stringify({ refused: code, message, domain, details });
  }
}

/** Asks every query of every reader, or those under some paths. */
export async function askAll(
  world: TestWorld,
  readers: readonly Reader[],
  known: Known,
  paths: readonly string[] = QUERIES,
): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const reader of readers) {
    for (const path of paths) {
      const call = procedureOf(world, reader, path);
      for (const input of INPUTS[path]?.(known) ?? []) {
        const question: Question = { path, input };
        const answer = await answerTo(call(input));
        if (/BAD_REQUEST|INTERNAL/.test(answer)) throw new Error(`${path} is asked wrongly: ${answer}`);
        answers.set(`${reader.join('/')} ${JSON.stringify(question)}`, answer);
      }
    }
  }
  return answers;
}
