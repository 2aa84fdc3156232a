import type { Session } from '@regiovast/db/store/store';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { addQuarters, lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { CoreValueCriterion } from '@regiovast/domain/plans/plan-reference';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { type RichText, wordsIn } from '@regiovast/domain/plans/rich-text';
import { instantOn } from './demo-calendar.ts';
import type { PlanDates } from './continuity-plan-dates.ts';
import { GOAL_TEXTS, MEASURE_TEXTS, type MeasureText } from './continuity-plan-measures.ts';
import { type PlanPlace, planText, TEXT_BEFORE_REVISION } from './continuity-plan-texts.ts';
import type { Prng } from './prng.ts';

export type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];

/** What stands in a plan, as rows. */
export type PlanRows = {
  readonly partners: Row<'planPartners'>[];
  readonly sections: Row<'planSections'>[];
  readonly texts: Row<'planSectionTexts'>[];
  readonly goals: Row<'planGoals'>[];
  readonly measures: Row<'planMeasures'>[];
  readonly steps: Row<'planMeasureSteps'>[];
  readonly obligations: Row<'planObligations'>[];
  readonly initiatives: Row<'planInitiatives'>[];
  readonly answers: Row<'planInitiativeAnswers'>[];
};

type Frame = {
  readonly planId: string;
  readonly writerId: string;
  readonly place: PlanPlace;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly dates: PlanDates;
  /** How much of it is there: a draft may be incomplete. */
  readonly share: number;
  readonly isSecondRound: boolean;
  readonly unlocked: readonly PlanSection[];
  readonly partners: readonly Omit<Row<'planPartners'>, 'id' | 'planId' | 'position' | 'version'>[];
  readonly coreValues: readonly CoreValueCriterion[];
};

const DAYS_TO_WRITE = 10;
const MEASURES = [6, 11] as const;
/** How often a plan speaks of an entrant. */
const SHARE_INITIATIVE = 0.5;

/** Everything that stands in a plan, believable and fictitious. */
export function makePlanRows(frame: Frame, prng: Prng): PlanRows {
  const { planId, writerId, dates, share } = frame;
  const startedAt = instantOn(dates.startedOn, 0.2);
  const writtenAt = instantOn(contentDayOf(frame), 0.8);
  const id = (): string => prng.idAt(startedAt);
  const changed = { version: 1, updatedAt: writtenAt, updatedBy: writerId } as const;
  const partners = frame.partners.map((partner, position) => ({
    ...partner,
    id: id(),
    planId,
    position,
    version: 1,
  }));
  const goals = GOAL_TEXTS.slice(0, Math.ceil(GOAL_TEXTS.length * share)).map((text, position) => {
    const goalId = id();
    const unit = 10 ** text.digits;
    const baseline = prng.between(text.baseline[0], text.baseline[1]);
    return {
      id: goalId,
      planId,
      lineageId: goalId,
      position,
      wording: text.wording,
      indicatorCode: text.indicatorCode,
      baselineValue: baseline / unit,
      baselineOn: lastDayOf(`${frame.periodFrom - 1}Q4`),
      baselineSource: 'Demo: door de RHO opgegeven',
      targetValue: Math.round(baseline * text.change) / unit,
      targetOn: `${frame.periodTo}-12-31`,
      ...changed,
    };
  });
  const chosen = prng.shuffled(MEASURE_TEXTS).slice(0, Math.ceil(prng.between(...MEASURES) * share));
  const made = chosen.map((text, position) => {
    const measure = measureOf(text, { frame, position, id: id(), prng });
    const goal = goals[position % Math.max(1, goals.length)];
    const partner = partners[position % 3 === 2 ? 1 : 0] ?? partners[0];
    return {
      text,
      measure: { ...measure, goalId: goal?.id ?? null, partnerId: partner?.id ?? null, ...changed },
    };
  });
  const obligations = made.flatMap(({ text: { result }, measure }, position) => {
    if (!result) return [];
    const obligationId = id();
    return [
      {
        id: obligationId,
        planId,
        lineageId: obligationId,
        measureId: measure.id,
        position,
        wording: result.wording,
        targetValue: result.value,
        unit: result.unit,
        dueOn: lastDayOf(measure.endQuarter),
        evidence: result.evidence,
        ...changed,
      },
    ];
  });
  return {
    partners,
    ...textsOf(frame, prng),
    goals,
    measures: made.map(({ measure }) => measure),
    steps: made.flatMap(({ text, measure }) => stepsOf(text, measure)),
    obligations,
    ...initiativesOf(frame, prng, changed),
  };
}

/** The day on which a plan was written: one that was returned once, before it was submitted the first time. */
const contentDayOf = ({ dates, isSecondRound }: Frame): string =>
  isSecondRound ? addDays(dates.startedOn, DAYS_TO_WRITE) : dates.writtenOn;

/** A measure of three to eight quarters; its cost in whole thousands of euros, as cents. */
function measureOf(
  text: MeasureText,
  { frame, position, id, prng }: { frame: Frame; position: number; id: string; prng: Prng },
) {
  const startQuarter = addQuarters(`${frame.periodFrom}Q1`, prng.below(4));
  const length = prng.between(Math.max(3, text.steps.length), 8);
  return {
    id,
    planId: frame.planId,
    lineageId: id,
    position,
    origin: text.approach === null ? ('catalogue' as const) : ('approach' as const),
    course: text.course,
    approachCode: text.approach,
    title: text.title,
    description: text.description,
    owner: text.owner,
    startQuarter,
    endQuarter: addQuarters(startQuarter, length - 1),
    costCents:
      text.euros === null ? null : prng.between(text.euros[0] / 1_000, text.euros[1] / 1_000) * 100_000,
    costNote: text.euros === null ? 'Raming volgt na overleg met de partners.' : '',
    fundingBasis: text.funding,
  };
}

/** Its partial results, spread over the quarters in which it runs. */
function stepsOf(
  { steps }: MeasureText,
  { id, startQuarter, endQuarter }: { id: string; startQuarter: string; endQuarter: string },
): Row<'planMeasureSteps'>[] {
  const quarters: string[] = [];
  for (let quarter = startQuarter; quarter <= endQuarter; quarter = addQuarters(quarter, 1))
    quarters.push(quarter);
  return steps.map((partialResult, index) => ({
    measureId: id,
    quarter: quarters[Math.ceil(((index + 1) * quarters.length) / steps.length) - 1] ?? endQuarter,
    partialResult,
  }));
}

/** The sections that are written, each with the versions of its text. */
function textsOf(frame: Frame, prng: Prng): Pick<PlanRows, 'sections' | 'texts'> {
  const { planId, writerId, dates, share, place } = frame;
  const asked = PLAN_SECTIONS.filter((code) => code !== 'APPENDIX');
  const written = share === 1 ? asked : prng.shuffled(asked).slice(0, Math.ceil(asked.length * share));
  const sections: Row<'planSections'>[] = [];
  const texts: Row<'planSectionTexts'>[] = [];
  for (const [index, code] of asked.filter((one) => written.includes(one)).entries()) {
    const last = planText(code, place, prng);
    const all: RichText[] = frame.isSecondRound && code === 'FINANCE' ? [TEXT_BEFORE_REVISION, last] : [last];
    const firstAt = instantOn(contentDayOf(frame), 0.1 + index / 30);
    const lastAt = all.length > 1 ? instantOn(dates.writtenOn, 0.5) : firstAt;
    const saved = { planId, code, savedBy: writerId, origin: 'typed' as const };
    for (const [before, document] of all.entries()) {
      texts.push({
        ...saved,
        textVersion: before + 1,
        document: canonicalJson(document),
        words: wordsIn(document),
        savedAt: before + 1 < all.length ? firstAt : lastAt,
      });
    }
    sections.push({
      planId,
      code,
      textVersion: all.length,
      words: wordsIn(last),
      isUnlocked: frame.unlocked.includes(code),
      updatedAt: lastAt,
      updatedBy: writerId,
    });
  }
  return { sections, texts };
}

/** L-7 · a takeover or start with what the RHO says of it, in words. */
function initiativesOf(
  { planId, writerId, dates, share, coreValues }: Frame,
  prng: Prng,
  changed: { readonly version: 1; readonly updatedAt: string; readonly updatedBy: string },
): Pick<PlanRows, 'initiatives' | 'answers'> {
  if (share < 1 || !prng.chance(SHARE_INITIATIVE)) return { initiatives: [], answers: [] };
  const kind = prng.pick(['START', 'TAKEOVER'] as const);
  const id = prng.idAt(instantOn(dates.startedOn, 0.5));
  const name = kind === 'START' ? 'Nieuwe praktijk in de uitbreidingswijk' : 'Overname van een solopraktijk';
  const asked = coreValues.filter(({ kinds }) => kinds.includes(kind));
  return {
    initiatives: [{ id, planId, lineageId: id, kind, name, note: '', position: 0, ...changed }],
    answers: asked.map(({ code }) => ({
      initiativeId: id,
      criterion: code,
      words: prng.pick(ANSWERS),
      evidence: prng.pick(EVIDENCE),
      updatedAt: changed.updatedAt,
      updatedBy: writerId,
    })),
  };
}

const ANSWERS = [
  'De huisartsen werken ten minste drie vaste dagen in de praktijk en kennen hun patiënten.',
  'De praktijk biedt het hele basisaanbod, ook visites en palliatieve zorg.',
  'De praktijk doet mee aan de hagro en aan de diensten op de spoedpost.',
];
const EVIDENCE = ['Praktijkplan', 'Gespreksverslag', 'Rooster van het eerste kwartaal'];
