import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import {
  FINDING_SUBJECTS,
  type FindingSubject,
  SEVERITIES,
  type Severity,
} from '@regiovast/domain/work/finding-kinds';
import type { FindingListInput } from '@regiovast/domain/work/finding.views';
import {
  FINDING_OWNERS,
  type FindingOwner,
  QUALITY_RULE_IDS,
  type QualityRuleId,
} from '@regiovast/domain/work/quality-catalogue';
import { flagIn, isRegionCode, oneOf, wholeIn } from '../../lib/search-params.ts';

const LAST_PAGE = 100_000;
const SORTS = ['severity', 'rule', 'foundOn'] as const satisfies readonly FindingListInput['sort'][];
export const findingSortIn = (value: unknown) => oneOf(SORTS, value);

/** What the address of the list holds; what is left out has its usual value. */
export type FindingsSearch = {
  ernst?: Severity | undefined;
  wie?: FindingOwner | undefined;
  regel?: QualityRuleId | undefined;
  soort?: FindingSubject | undefined;
  regio?: string | undefined;
  mijn?: true | undefined;
  op?: FindingListInput['sort'] | undefined;
  aflopend?: true | undefined;
  pagina?: number | undefined;
};

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readFindingsSearch = (raw: Record<string, unknown>): FindingsSearch => ({
  ernst: oneOf(SEVERITIES, raw['ernst']),
  wie: oneOf(FINDING_OWNERS, raw['wie']),
  regel: oneOf(QUALITY_RULE_IDS, raw['regel']),
  soort: oneOf(FINDING_SUBJECTS, raw['soort']),
  regio: isRegionCode(raw['regio']) ? raw['regio'] : undefined,
  mijn: flagIn(raw['mijn']),
  op: findingSortIn(raw['op']),
  aflopend: flagIn(raw['aflopend']),
  pagina: wholeIn(raw['pagina'], 2, LAST_PAGE),
});

/** The question to the server that belongs to an address. */
export const findingsInputOf = (search: FindingsSearch): FindingListInput => ({
  severity: search.ernst,
  owner: search.wie,
  ruleId: search.regel,
  kind: search.soort,
  regionCode: search.regio,
  mineOnly: search.mijn ?? false,
  sort: search.op ?? 'severity',
  descending: search.aflopend ?? false,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** Whether anything but the order was asked for. */
export const isNarrowed = ({ ernst, wie, regel, soort, regio, mijn }: FindingsSearch): boolean =>
  Boolean(ernst ?? wie ?? regel ?? soort ?? regio ?? mijn);
