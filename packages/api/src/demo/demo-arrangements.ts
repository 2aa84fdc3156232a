import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import type { ComparedArrangement } from '@regiovast/domain/arrangements/priority-figures';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { regionPressures } from '../outlook/region-pressure.ts';
import { type BudgetHolder, layDownBudgets } from './arrangement-budgets.ts';
import { followUps } from './arrangement-follows.ts';
import { arrangementNotices } from './arrangement-news.ts';
import { arrangementPlaces, type PlaceContext } from './arrangement-places.ts';
import { type ArrangementStory, arrangementStories } from './arrangement-stories.ts';
import { arrangementEvents } from './arrangement-story-events.ts';
import { DEMO_TERMS } from './arrangement-terms.ts';
import { NATIONAL_SIZE } from './calibration.ts';
import type { Row } from './continuity-plan-content.ts';
import { newsMaker, writeNotices } from './demo-notices.ts';
import { DEMO_INSURERS } from './insurers.ts';
import { type DemoArrangement, makeArrangement } from './make-arrangements.ts';
import { writeArrangements } from './write-arrangements.ts';
import type { DemoPerson } from './write-organisations.ts';

/** The insurer whose ceiling of next year is nearly reached. */
const TIGHT = 'Noorderzorg';

/**
 * A-1 … A-8 · the tailored arrangements of the country with their money, as the insurers and RHO's of the demo would have
 * made them; every practice, amount and price is made up.
 * @returns the events that the use-cases would have left
 */
export async function fillArrangements(tx: Session, context: PlaceContext): Promise<NewAuditEvent[]> {
  const { prng, calendar, scale, practices } = context;
  const count = Math.round(NATIONAL_SIZE.arrangements * scale);
  const practicesIn = Map.groupBy(practices, ({ municipality }) => municipality.careOfficeCode);
  const stories = arrangementStories(
    count,
    new Map([...practicesIn].map(([code, own]) => [code, own.length])),
    prng,
  );
  const holders = budgetHolders(context);
  const { placeOf, linksOf } = await arrangementPlaces(tx, context);
  const pressureOf = await pressures(tx, holders, calendar.today);
  const approved = new Map<string, ComparedArrangement[]>();
  const made = inOrder(stories).map((story) => {
    const { name } = insurerOf(story);
    const key = `${name} ${story.text.type satisfies ArrangementType}`;
    const others = approved.get(key) ?? [];
    const place = placeOf(story);
    const arrangement = makeArrangement(
      story,
      {
        ...place,
        insurerName: name,
        terms: DEMO_TERMS[name],
        pressure: pressureOf(name, story.region),
        others: [...others],
      },
      { calendar, prng, linksOf },
    );
    if (arrangement.compared) approved.set(key, [...others, arrangement.compared]);
    return arrangement;
  });
  await writeArrangements(tx, made);
  const budgetEvents = await layDownBudgets(tx, holders, made, calendar);
  const follows = await followUps(tx, made, { ...context, holders });
  const events = [...budgetEvents, ...follows.events];
  const notices: Row<'notices'>[] = [...follows.notices];
  const tell = newsMaker(context);
  for (const one of made) {
    const happened = arrangementEvents(one);
    for (const event of happened) events.push(event);
    notices.push(...arrangementNotices(one, happened, tell));
  }
  await writeNotices(tx, notices);
  return events;
}

type Insurer = (typeof DEMO_INSURERS)[number];

function insurerOf({ region }: Pick<ArrangementStory, 'region'>): Insurer {
  const found = DEMO_INSURERS.find(({ regions }) => (regions as readonly string[]).includes(region));
  if (!found) throw new RangeError(`nobody is preferent in ${region}`);
  return found;
}

/** What is over goes first, so that what came later is compared with it. */
const ORDER: readonly DemoArrangement['row']['status'][] = [
  'EVALUATED',
  'ENDED',
  'ACTIVE',
  'CONTRACTED',
  'AGREED',
  'ASSESSED_POSITIVE',
];
const inOrder = (stories: readonly ArrangementStory[]): ArrangementStory[] => {
  const rankOf = ({ status }: ArrangementStory): number => {
    const rank = ORDER.indexOf(status);
    return rank < 0 ? ORDER.length : rank;
  };
  return stories.toSorted((one, other) => rankOf(one) - rankOf(other));
};

type Holder = BudgetHolder & { readonly officer: DemoPerson };

const budgetHolders = ({ world, calendar }: PlaceContext): Holder[] =>
  DEMO_INSURERS.flatMap(({ name, regions: [region] }) => {
    const [manager, officer] = [world.deciderOf.get(region), world.officerOf.get(region)];
    if (!manager || !officer) return [];
    const next = Number(calendar.today.slice(0, 4)) + 1;
    const tightYear = name === TIGHT ? next : null;
    return [
      { name, insurerId: manager.organisationId, manager, officer, terms: DEMO_TERMS[name], tightYear },
    ];
  });

/** The pressure of every region as its insurer has it today. */
async function pressures(tx: Session, holders: readonly BudgetHolder[], on: string) {
  const byInsurer = new Map<string, Awaited<ReturnType<typeof regionPressures>>>();
  for (const { name, insurerId } of holders) {
    const scope = { kind: 'insurer', organisationId: insurerId, on } as const;
    byInsurer.set(name, await regionPressures(tx, scope, WORKING_REGION_TYPE));
  }
  return (name: string, region: string) => byInsurer.get(name)?.(region) ?? null;
}
