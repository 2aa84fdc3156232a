import { cellSha256 } from '@regiovast/db/housing/cell-hash';
import { heldAnswersOfOpenCases, type NamedHousing, nameHousing } from '@regiovast/db/housing/held-answers';
import { listHousingReferences } from '@regiovast/db/housing/housing-references';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { type Again, answersAgain, type CellInVersions } from '@regiovast/domain/housing/answer-again';
import {
  answerAgainInputSchema,
  type AnswerAgainPage,
  answerAgainPageSchema,
  type AnswerAgainRow,
} from '@regiovast/domain/housing/answer-again.views';
import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import { versionOn } from '@regiovast/domain/kernel/reference-versions';
import { procedure } from '../trpc/procedure.ts';

type Versions = Awaited<ReturnType<typeof listHousingReferences<'guidance'>>>;
type Page = { readonly page: number; readonly pageSize: number };
const FIRST_PAGE: Page = { page: 1, pageSize: 25 };

/** The versions of the guidance that have a cell. */
export const askedIn = (versions: Versions, code: string): ReadonlySet<number> =>
  new Set(
    versions.filter(({ items }) => items.some((item) => item.code === code)).map(({ version }) => version),
  );

const askedCells = (versions: Versions, items: readonly GuidanceCell[]): CellInVersions[] =>
  items.map((cell) => ({
    code: cell.code,
    sha256: cellSha256(cell),
    askedIn: askedIn(versions, cell.code),
  }));

/** H-2 · what one version of the guidance asks to be answered again in the open cases within a scope. */
export async function findAgain(
  s: Session,
  scope: AreaScope,
  versions: Versions,
  items: readonly GuidanceCell[],
): Promise<{ readonly again: readonly Again[]; readonly cases: ReadonlyMap<string, NamedHousing> }> {
  const again = answersAgain(askedCells(versions, items), await heldAnswersOfOpenCases(s, scope));
  const cases = await nameHousing(s, [...new Set(again.map(({ housingCaseId }) => housingCaseId))]);
  return { again, cases };
}

/** H-2 · a page of what a version of the guidance asks to be answered again. */
export async function answerAgainPage(
  s: Session,
  scope: AreaScope,
  version: number,
  { page, pageSize }: Page = FIRST_PAGE,
): Promise<AnswerAgainPage> {
  const versions = await listHousingReferences(s, 'guidance');
  const guidance = versions.find((known) => known.version === version);
  if (!guidance) throw new RangeError(`No version ${version} of the guidance`);
  const { again, cases } = await findAgain(s, scope, versions, guidance.items);
  const cellOf = new Map(guidance.items.map((cell) => [cell.code, cell]));
  const from = (page - 1) * pageSize;
  return {
    version,
    validFrom: guidance.validFrom,
    total: again.length,
    cases: cases.size,
    rows: again.slice(from, from + pageSize).flatMap((one): AnswerAgainRow[] => {
      const [cell, housing] = [cellOf.get(one.cell), cases.get(one.housingCaseId)];
      return cell && housing ? [rowOf(one, cell, housing, scope)] : [];
    }),
  };
}

const rowOf = (
  { reason }: Again,
  { code, step, party, nl, en }: GuidanceCell,
  { id, number, rho, insurer }: NamedHousing,
  scope: AreaScope,
): AnswerAgainRow => ({
  // The platform opens no case (C-6): it is told how many there are and by which number their owners know them.
  housingCaseId: scope.kind === 'everywhere' ? null : id,
  number,
  cell: code,
  label: { nl: nl.label, en: en.label },
  step,
  party,
  reason,
  answeredBy: party === 'INSURER' ? insurer : rho,
});

/** H-2 · what the guidance that holds asks to be answered again, in the cases that the reader sees. */
export const answerAgain = procedure('housing.answerAgain')
  .input(answerAgainInputSchema)
  .output(answerAgainPageSchema)
  .query(async ({ ctx: { deps, scope, today }, input }) => {
    const { read } = deps.store;
    const { version } = versionOn(await listHousingReferences(read, 'guidance'), today);
    return answerAgainPage(read, scope, version, input);
  });
