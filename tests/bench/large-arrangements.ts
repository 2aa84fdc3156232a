import { insertCeiling } from '@regiovast/db/arrangements/budget-ceilings';
import type { Session } from '@regiovast/db/store/store';
import { ARRANGEMENT_TYPES } from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { inStore, newId } from '../server/demo-store.ts';
import { inProcess } from './bench.ts';

/** All arrangements of the country with one insurer: no portfolio is larger. */
const ARRANGEMENTS = 1_500;
const QUARTERS = [2026, 2027, 2028].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const LINES = 2;
const ROWS_PER_INSERT = 2_000;
const AT = '2026-01-05T09:00:00.000Z';
const STATUSES: readonly ArrangementStatus[] = ['DRAFT', 'AGREED', 'CONTRACTED', 'ACTIVE', 'ACTIVE', 'ENDED'];
const PAID_QUARTERS = 4;

const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

type Parties = {
  readonly insurerId: string;
  readonly personId: string;
  readonly rhoId: string;
  readonly regionCodes: readonly string[];
};

/** Three years of two lines each, paid in four quarters where there is a contract; answers the ids of some drafts. */
export async function makeLargeArrangements(dataFolder: string): Promise<string[]> {
  const { personId, organisationId } = await inProcess(dataFolder, 'insurer', async (_, actor) => actor);
  return inStore(dataFolder, ({ store }) =>
    store.transaction(async (tx) => {
      const parties = { insurerId: organisationId, personId, ...(await placesOf(tx)) };
      for (const year of [2026, 2027, 2028])
        await insertCeiling(tx, {
          insurerId: organisationId,
          year,
          ceilingCents: 90_000_000_000,
          reason: 'Meting',
          recordedAt: AT,
          recordedBy: personId,
        });
      return writeArrangements(tx, parties);
    }),
  );
}

async function placesOf({ q, t }: Session): Promise<Pick<Parties, 'rhoId' | 'regionCodes'>> {
  const organisations = await q.select().from(t.organisations);
  const regions = await q.select().from(t.regions);
  const rho = organisations.find(({ kind }) => kind === 'rho');
  if (!rho) throw new Error('the demo has no RHO');
  const regionCodes = regions.filter(({ type }) => type === 'careOffice').map(({ code }) => code);
  return { rhoId: rho.id, regionCodes };
}

async function writeArrangements(tx: Session, parties: Parties): Promise<string[]> {
  const { q, t } = tx;
  const rows = Array.from({ length: ARRANGEMENTS }, (_, index) => arrangementRow(parties, index));
  const lines = rows.flatMap(({ id }) =>
    Array.from({ length: LINES }, (_, position) => ({
      id: newId(),
      arrangementId: id,
      position,
      label: `Regel ${position}`,
      kind: 'FIXED' as const,
    })),
  );
  const amounts = lines.flatMap((line, index) =>
    QUARTERS.map((quarter, at) => ({
      lineId: line.id,
      arrangementId: line.arrangementId,
      quarter,
      plannedCents: 100_000 + ((index * 7_919 + at * 104_729) % 900_000),
    })),
  );
  const payments = rows
    .filter(({ status }) => ['ACTIVE', 'ENDED'].includes(status))
    .flatMap(({ id }) =>
      QUARTERS.slice(0, PAID_QUARTERS).map((quarter) => ({
        id: newId(),
        arrangementId: id,
        kind: 'PAYMENT' as const,
        quarter,
        amountCents: 123_456,
        reference: quarter,
        paidOn: '2026-12-31',
        recordedAt: AT,
        recordedBy: parties.personId,
      })),
    );
  for (const part of chunksOf(rows, 500)) await q.insert(t.arrangements).values(part);
  for (const part of chunksOf(lines, ROWS_PER_INSERT)) await q.insert(t.arrangementLines).values(part);
  for (const part of chunksOf(amounts, ROWS_PER_INSERT)) await q.insert(t.arrangementAmounts).values(part);
  for (const part of chunksOf(payments, ROWS_PER_INSERT)) await q.insert(t.arrangementPayments).values(part);
  return rows.flatMap(({ id, status }) => (status === 'DRAFT' ? [id] : [])).slice(0, 10);
}

const arrangementRow = ({ insurerId, personId, rhoId, regionCodes }: Parties, index: number) => ({
  id: newId(),
  number: `MW-METING-${index}`,
  title: `Maatwerk ${index}`,
  insurerId,
  rhoId,
  regionCode: pick(regionCodes, index),
  type: pick(ARRANGEMENT_TYPES, index),
  fundingBasis: 'INSURER_MODULE' as const,
  nature: 'INCIDENTAL' as const,
  beneficiaryKind: 'RHO' as const,
  course: pick(COURSES_OF_ACTION, index),
  resultObligation: 'Meting',
  periodFrom: '2026-01-01',
  periodTo: '2028-12-31',
  expectedOutcome: '',
  whyHere: '',
  whyMeasure: '',
  status: pick(STATUSES, index),
  statusSince: '2026-01-05',
  ownerId: personId,
  offeredAt: AT,
  createdAt: AT,
  createdBy: personId,
  updatedAt: AT,
  version: 1,
});

const chunksOf = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
