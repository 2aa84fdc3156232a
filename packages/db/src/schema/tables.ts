import { arrangementDecisionTables } from '../arrangements/arrangement-decisions.tables.ts';
import { arrangementReferenceTables } from '../arrangements/arrangement-reference.tables.ts';
import { arrangementRunningTables } from '../arrangements/arrangement-running.tables.ts';
import { arrangementTables } from '../arrangements/arrangements.tables.ts';
import { auditTables } from '../audit/audit.tables.ts';
import { caseRecordTables } from '../cases/case-record.tables.ts';
import { caseTables } from '../cases/cases.tables.ts';
import { chainCaseTable } from '../cases/chain-cases.table.ts';
import { emergencyPlanTables } from '../cases/emergency-plans.tables.ts';
import { housingAnswerTables } from '../housing/housing-answers.tables.ts';
import { housingTables } from '../housing/housing.tables.ts';
import { importTables } from '../imports/imports.tables.ts';
import { importTraceTable } from '../imports/import-traces.table.ts';
import { indicatorTables } from '../indicators/indicators.tables.ts';
import { outlookTables } from '../outlook/outlook.tables.ts';
import { peopleTables } from '../people/people.tables.ts';
import { planContentTables } from '../plans/plan-content.tables.ts';
import { planDecisionTables } from '../plans/plan-decisions.tables.ts';
import { planTables } from '../plans/plans.tables.ts';
import { practiceTables } from '../practices/practices.tables.ts';
import { quarterTables } from '../quarters/quarters.tables.ts';
import { boundaryTable } from '../regions/boundaries.table.ts';
import { exchangeStateTable } from '../regions/exchange-states.table.ts';
import { preferentInsurerTable } from '../regions/preferent-insurers.table.ts';
import { regionTables } from '../regions/regions.tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';
import { noticeTables } from '../work/notices.tables.ts';
import { talkTables } from '../work/talk.tables.ts';
import { workTables } from '../work/work.tables.ts';

/** Every table of the house, built with the columns of one engine. */
export function buildTables(k: ColumnKit) {
  const region = regionTables(k);
  const people = peopleTables(k, region);
  const preferent = preferentInsurerTable(k, { ...region, ...people });
  const imports = importTables(k, people);
  const practice = practiceTables(k, { ...region, ...people, ...imports });
  const chainCase = chainCaseTable(k, people);
  const cases = caseTables(k, { ...practice, ...people, ...chainCase });
  const plans = planTables(k, { ...region, ...people });
  const housing = housingTables(k, { ...region, ...people, ...practice, ...cases });
  const arrangement = arrangementTables(k, {
    ...region,
    ...people,
    ...practice,
    ...cases,
    ...plans,
    ...imports,
    ...housing,
  });
  const quarters = quarterTables(k, people);
  return {
    ...region,
    ...people,
    ...preferent,
    ...exchangeStateTable(k, { ...region, ...people }),
    ...imports,
    ...boundaryTable(k, imports),
    ...indicatorTables(k, imports),
    ...practice,
    ...importTraceTable(k, { ...imports, ...practice }),
    ...chainCase,
    ...cases,
    ...caseRecordTables(k, { ...cases, ...people }),
    ...emergencyPlanTables(k, { ...practice, ...people }),
    ...plans,
    ...planContentTables(k, { ...plans, ...people }),
    ...planDecisionTables(k, { ...plans, ...people }),
    ...housing,
    ...arrangement,
    ...arrangementDecisionTables(k, { ...arrangement, ...people }),
    ...arrangementRunningTables(k, { ...arrangement, ...people }),
    ...arrangementReferenceTables(k, people),
    ...housingAnswerTables(k, { ...housing, ...people }),
    ...quarters,
    ...outlookTables(k, people),
    ...workTables(k, { ...people, ...region }),
    ...noticeTables(k, people),
    ...talkTables(k, people),
    ...auditTables(k),
  };
}
export type Tables = ReturnType<typeof buildTables>;
