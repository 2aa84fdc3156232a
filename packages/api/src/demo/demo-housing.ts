import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import type { Session } from '@regiovast/db/store/store';
import type { DemoCalendar } from './demo-calendar.ts';
import { newsMaker, writeNotices } from './demo-notices.ts';
import { housingEvents } from './housing-story-events.ts';
import { type HousingStory, housingStories } from './housing-stories.ts';
import { inChunks } from './in-chunks.ts';
import { type DemoHousing, type HousingPeople, makeHousing } from './make-housing.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';
import { rhoAreaOf } from './rho-areas.ts';
import type { DemoWorld } from './write-organisations.ts';

type HousingContext = {
  readonly prng: Prng;
  readonly calendar: DemoCalendar;
  readonly scale: number;
  readonly world: DemoWorld;
  readonly practices: readonly StatedPractice[];
};

/**
 * H-1 … H-7 · the housing cases of the country, as RHO's and insurers of the demo would have kept them; everything is made up.
 * @returns the events that the use-cases would have left
 */
export async function fillHousing(tx: Session, context: HousingContext): Promise<NewAuditEvent[]> {
  const { calendar, practices, prng, world } = context;
  const guidance = await currentGuidance(tx, calendar.today);
  const made = housingStories(practices, context).map((story) =>
    makeHousing(story, peopleOf(story, world), { prng, calendar, guidance }),
  );
  await write(tx, made);
  const tell = newsMaker(context);
  const happened = made.map((one) => ({ one, events: housingEvents(one) }));
  await writeNotices(
    tx,
    happened.flatMap(({ one, events }) => events.flatMap((event) => noticesOf(one, event, tell))),
  );
  return happened.flatMap(({ events }) => events);
}

function peopleOf({ practice: { municipality } }: HousingStory, world: DemoWorld): HousingPeople {
  const coordinator = world.coordinatorOf.get(rhoAreaOf(municipality).code);
  const officer = world.officerOf.get(municipality.careOfficeCode);
  if (!coordinator || !officer) throw new Error(`nobody works in ${municipality.name}`);
  return { coordinator, officer };
}

async function write({ q, t }: Session, made: readonly DemoHousing[]): Promise<void> {
  await inChunks(
    made.map(({ row }) => row),
    (rows) => q.insert(t.housingCases).values(rows),
  );
  await inChunks(
    made.flatMap(({ bottlenecks }) => bottlenecks),
    (rows) => q.insert(t.housingBottlenecks).values(rows),
  );
  await inChunks(
    made.flatMap(({ moves }) => moves),
    (rows) => q.insert(t.housingMoves).values(rows),
  );
  await inChunks(
    made.flatMap(({ test }) => (test ? [test] : [])),
    (rows) => q.insert(t.housingAccessTests).values(rows),
  );
  await inChunks(
    made.flatMap(({ answers }) => answers),
    (rows) => q.insert(t.housingAnswers).values(rows),
  );
  await inChunks(
    made.flatMap(({ options }) => options),
    (rows) => q.insert(t.housingOptions).values(rows),
  );
  await inChunks(
    made.flatMap(({ costs }) => costs),
    (rows) => q.insert(t.housingCosts).values(rows),
  );
}

/** W-2 · what people were told of an event these weeks. */
function noticesOf(
  { row, people }: DemoHousing,
  { action, at }: NewAuditEvent,
  tell: ReturnType<typeof newsMaker>,
) {
  const about = { subjectKind: 'housingCase', subjectId: row.id, details: {} } as const;
  if (action === 'housing.accessTestOffered') return tell('housingTestOffered', people.officer.id, at, about);
  if (action === 'housing.accessTestDecided')
    return tell('housingTestDecided', people.coordinator.id, at, about);
  return [];
}
