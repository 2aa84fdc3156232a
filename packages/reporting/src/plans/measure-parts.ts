import type { PlanMeasure } from '@regiovast/domain/plans/plan-content';
import { type PaperBlock, paragraph } from '../papers/paper-blocks.ts';
import { firstRows, type Part, type PartContext } from './part-context.ts';

/** L-3 · the measures: first all in one table, then each with its approach and what is reached per quarter. */
export const measuresPart: Part = (context) => {
  const { paper, format } = context;
  const { words } = format;
  const { shown, rest } = firstRows(paper.content.measures, context);
  if (shown.length === 0) return [];
  const table: PaperBlock = {
    kind: 'table',
    title: words.measures.measure,
    header: [
      words.measures.measure,
      words.measures.who,
      words.measures.when,
      words.measures.cost,
      words.measures.basis,
    ],
    rows: shown.map((measure) => [
      measure.title,
      whoOf(context, measure),
      whenOf(context, measure),
      format.euro(measure.costCents),
      measure.fundingBasis === null ? words.measures.notChosen : words.fundingBases[measure.fundingBasis],
    ]),
    widths: [5, 4, 3, 3, 3],
    figures: [3],
    hasRowHeaders: true,
  };
  if (context.limit !== null) return [table, ...rest];
  return [table, ...shown.flatMap((measure) => detailOf(context, measure))];
};

function whoOf({ paper, format }: PartContext, { partnerId, owner }: PlanMeasure): string {
  const partner = paper.content.partners.find(({ id }) => id === partnerId)?.name;
  return [partner ?? format.words.measures.notChosen, owner].filter((name) => name !== '').join('\n');
}

function whenOf({ format }: PartContext, { startQuarter, endQuarter }: PlanMeasure): string {
  if (startQuarter === null || endQuarter === null) return format.words.measures.notPlanned;
  if (startQuarter === endQuarter) return format.quarter(startQuarter);
  return format.words.until(format.quarter(startQuarter), format.quarter(endQuarter));
}

/** What the table has no room for; nothing when there is nothing more to say. */
function detailOf({ paper, format }: PartContext, measure: PlanMeasure): PaperBlock[] {
  const { words } = format;
  const goal = paper.content.goals.find(({ id }) => id === measure.goalId);
  const blocks: PaperBlock[] = [
    ...measure.description.split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)])),
    ...(goal ? [paragraph(`${words.measures.goal}: ${goal.wording}`)] : []),
    ...(measure.costNote === '' ? [] : [paragraph(`${words.measures.cost}: ${measure.costNote}`)]),
    ...(measure.steps.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: `${words.measures.steps}: ${measure.title}`,
            header: [words.measures.quarter, words.measures.partialResult],
            rows: measure.steps.map(({ quarter, partialResult }) => [format.quarter(quarter), partialResult]),
            widths: [1, 5],
            figures: [],
            hasRowHeaders: true,
          },
        ]),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: measure.title }, ...blocks];
}
