import { appendEvent } from '@regiovast/db/audit/append-event';
import { setInstallationFact } from '@regiovast/db/audit/installation';
import { listPlanTemplates } from '@regiovast/db/cases/plan-templates';
import type { Session, Store } from '@regiovast/db/store/store';
import { templateOn } from '@regiovast/domain/cases/plan-template';
import type { Clock } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { DEMO_PASSWORD } from './accounts.ts';
import { NATIONAL_SIZE } from './calibration.ts';
import { demoCalendar, instantOn } from './demo-calendar.ts';
import { withRecord } from './demo-record.ts';
import { makeNotices, writeNotices } from './demo-notices.ts';
import { makeTalk, writeTalk } from './demo-talk.ts';
import { withChains, writeChains } from './demo-chains.ts';
import { withLead } from './demo-lead.ts';
import { inChunks } from './in-chunks.ts';
import { makePlans, writePlans } from './demo-plans.ts';
import { fillArrangements } from './demo-arrangements.ts';
import { fillHousing } from './demo-housing.ts';
import { fillContinuityPlans } from './demo-continuity-plans.ts';
import { makePractices } from './make-practices.ts';
import { makeStatements, type StatedPractice } from './make-statements.ts';
import { createPrng } from './prng.ts';
import { workOnTerms } from './demo-term-work.ts';
import { readCountry } from './read-country.ts';
import { makeCases, writeCases } from './write-cases.ts';
import { makeHistory, writeHistory } from './write-history.ts';
import { writeOrganisations } from './write-organisations.ts';

export type DemoDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly hashPassword: (text: string) => Promise<string>;
};

/** How many rows were written. */
export type DemoCounts = {
  readonly organisations: number;
  readonly people: number;
  readonly practices: number;
  readonly statements: number;
  readonly cases: number;
  readonly openCases: number;
  readonly events: number;
};

/** `seed`: the same seed on the same clock gives the same rows; `scale`: 1 is the size of the country. */
export type DemoOptions = { readonly seed?: number; readonly scale?: number };

/**
 * S-9 · fills an empty store, of which the reference data is seeded, with a fictitious country: all or nothing.
 * @throws DomainError DATABASE_NOT_EMPTY when there are organisations or practices
 */
export async function fillDemo(
  { store, clock, hashPassword }: DemoDeps,
  { seed = 1, scale = 1 }: DemoOptions = {},
): Promise<DemoCounts> {
  await refuseUnlessEmpty(store.read);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return store.transaction(async (tx) => {
    await refuseUnlessEmpty(tx);
    return fill(tx, { clock, passwordHash, seed, scale });
  });
}

async function refuseUnlessEmpty({ q, t }: Session): Promise<void> {
  const [organisations, practices] = [await q.$count(t.organisations), await q.$count(t.practices)];
  if (organisations + practices > 0)
    throw new DomainError('DATABASE_NOT_EMPTY', { organisations, practices });
}

async function fill(
  tx: Session,
  { clock, passwordHash, seed, scale }: { clock: Clock; passwordHash: string; seed: number; scale: number },
): Promise<DemoCounts> {
  const calendar = demoCalendar(clock);
  const context = (stream: string) => ({ calendar, scale, prng: createPrng(seed, stream) });
  const country = await readCountry(tx);
  const createdAt = instantOn(calendar.firstDay, 0);
  const world = await writeOrganisations(tx, country, {
    prng: createPrng(seed, 'world'),
    createdAt,
    passwordHash,
  });

  const registered = makePractices(country, calendar, context('practices'));
  const practices = makeStatements(registered, country, context('statements'));
  await writePractices(tx, practices);

  const records = context('records');
  const logged = makeCases(practices, { ...context('cases'), world }).map(withLead);
  const { cases: made, chains } = withChains(logged, practices);
  await writeChains(tx, chains);
  const cases = workOnTerms(
    made.map((one) => withRecord(one, records)),
    {
      ...context('termWork'),
      managerOf: world.managerOf,
      enrolledOf: new Map(practices.map(({ identity, latest }) => [identity.id, latest.enrolledPatients])),
    },
  );
  await writeCases(tx, cases);
  const template = templateOn(await listPlanTemplates(tx), calendar.today);
  const plans = makePlans(practices, cases, { ...context('plans'), template });
  await writePlans(tx, plans);

  const planEvents = await fillContinuityPlans(tx, { ...context('continuityPlans'), country, world });

  const arrangementEvents = await fillArrangements(tx, {
    ...context('arrangements'),
    world,
    practices,
    cases,
  });

  const housingEvents = await fillHousing(tx, { ...context('housing'), world, practices });

  const talk = makeTalk(cases, context('talk'));
  await writeTalk(tx, talk);
  await writeNotices(tx, makeNotices(cases, talk, context('notices')));

  const wanted = Math.round(NATIONAL_SIZE.auditEvents * scale) - 1;
  const history = makeHistory(
    {
      practices,
      cases,
      plans,
      world,
      talk,
      planEvents: [...planEvents, ...arrangementEvents, ...housingEvents],
    },
    { ...context('history'), wanted },
  );
  await writeHistory(tx, history);
  await setInstallationFact(tx, 'demoSeed', String(seed));
  const counts = {
    organisations: await tx.q.$count(tx.t.organisations),
    people: world.people.length,
    practices: practices.length,
    statements: practices.reduce((sum, { statements }) => sum + statements.length, 0),
    cases: cases.length,
    openCases: cases.filter(({ isOpen }) => isOpen).length,
    events: history.length + 1,
  };
  await appendEvent(tx, {
    at: calendar.now,
    actorId: null,
    organisationId: null,
    action: 'demo.filled',
    subjectKind: 'installation',
    subjectId: 'demo',
    payload: { seed, scale, ...counts },
  });
  return counts;
}

/** P-1 · the register with its latest facts, and the statements they come from. */
async function writePractices({ q, t }: Session, practices: readonly StatedPractice[]): Promise<void> {
  const rows = practices.map(({ identity, latest }) => ({ ...identity, ...latest }));
  await inChunks(rows, (chunk) => q.insert(t.practices).values(chunk));
  const statements = practices.flatMap((practice) => practice.statements);
  await inChunks(statements, (chunk) => q.insert(t.practiceStatements).values(chunk));
}
