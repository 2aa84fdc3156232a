import { countFindings, type FoundRow, listFindings } from '@regiovast/db/work/findings';
import { may } from '@regiovast/domain/access/rights';
import { tallyFindings } from '@regiovast/domain/work/finding-tally';
import {
  findingListInputSchema,
  findingPageSchema,
  type FindingRow,
} from '@regiovast/domain/work/finding.views';
import { QUALITY_RULE_IDS, QUALITY_RULES } from '@regiovast/domain/work/quality-catalogue';
import { procedure } from '../trpc/procedure.ts';

/** P-5 · what the data-quality rules found in the reader's area, paged, with how much there is of each kind. */
export const findings = procedure('work.findings')
  .input(findingListInputSchema)
  .output(findingPageSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const question = {
      ...input,
      scope,
      personId: actor.personId,
      seesImports: may(actor, 'imports.list'),
    };
    const [rows, counts] = await Promise.all([listFindings(read, question), countFindings(read, question)]);
    return { rows: rows.flatMap(rowOf), ...tallyFindings(counts, input) };
  });

function rowOf(row: FoundRow): FindingRow[] {
  const ruleId = QUALITY_RULE_IDS.find((id) => id === row.ruleId);
  if (!ruleId) return [];
  const { severity, owner } = QUALITY_RULES[ruleId];
  const { id, details, foundOn, municipalityName } = row;
  const regionName = row.ownRegionName ?? row.placedRegionName;
  const ownerName = { rho: row.keeperName, person: row.personName, platform: null }[owner];
  return [
    {
      id,
      ruleId,
      severity,
      owner,
      ownerName,
      subject: subjectOf(row),
      municipalityName,
      regionName,
      details,
      foundOn,
    },
  ];
}

function subjectOf(row: FoundRow): FindingRow['subject'] {
  const { subjectKind: kind, subjectId: id } = row;
  const name = row.practiceName ?? '';
  switch (kind) {
    case 'practice':
      return { kind, id, name };
    case 'case':
      return { kind, id, name, number: row.caseNumber ?? '' };
    case 'region':
      // A municipality that no region holds is found as a gap in the division.
      return row.ownRegionName === null
        ? { kind: 'municipality', code: id, name: row.municipalityName ?? id }
        : { kind, code: id, name: row.ownRegionName };
    case 'indicator':
      return { kind, code: id, nameNl: row.indicatorNl ?? id, nameEn: row.indicatorEn ?? id };
    case 'import':
      return { kind, id, name: row.fileName ?? '', importKind: row.importKind ?? 'practices' };
    default:
      return kind satisfies never;
  }
}
