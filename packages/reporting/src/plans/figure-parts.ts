import { totalOf, totalsByFunding } from '@regiovast/domain/plans/measures.rules';
import { PLAN_SECTIONS } from '@regiovast/domain/plans/plan-sections';
import type { SituationFigure } from '@regiovast/domain/plans/plan-situation';
import { type PaperBlock, paragraph } from '../papers/paper-blocks.ts';
import type { PlanPaperFormat } from './plan-paper-format.ts';
import { cutTo, firstRows, type Part, type PartContext, sectionName } from './part-context.ts';

/** R-1, C-4 · a figure with its unit, or in words why there is none; unknown is never 0. */
function figureWords({ value, standing, unit, digits }: SituationFigure, format: PlanPaperFormat): string {
  if (standing === 'suppressed') return format.words.suppressed;
  if (standing === 'unknown' || value === null) return format.words.unknown;
  return withUnit(format.fixed(value, digits), format.unit(unit));
}

/** R-1 · the day of a figure, and that it was too old when it was frozen. */
function dateWords({ key, referenceDate }: SituationFigure, { paper, format }: PartContext): string {
  const { unknown, situation } = format.words;
  const day = format.dateOr(referenceDate, unknown);
  return paper.expiredFigures.includes(key) ? `${day}\n${situation.expired}` : day;
}

const withUnit = (value: string, unit: string): string =>
  unit === '' ? value : unit === '%' ? `${value}%` : `${value} ${unit}`;

/** R-1 · the frozen figures by section, each with reference date, source and definition. */
export const situationPart: Part = (context) => {
  const { paper, format, language } = context;
  const { words } = format;
  const { situation } = paper.content;
  if (!situation || situation.figures.length === 0) return [];
  const bySection = Map.groupBy(situation.figures, ({ section }) => section);
  const blocks = PLAN_SECTIONS.flatMap((code): PaperBlock[] => {
    const figures = bySection.get(code) ?? [];
    if (figures.length === 0) return [];
    const { shown, rest } = firstRows(figures, context);
    const name = sectionName(context, code);
    const defined = shown.filter(({ definition }) => definition[language] !== '');
    return [
      { kind: 'heading', level: 2, text: name },
      {
        kind: 'table',
        title: name,
        header: [words.situation.figure, words.situation.value, words.situation.date, words.situation.source],
        rows: shown.map((figure) => [
          figure.label[language],
          figureWords(figure, format),
          dateWords(figure, context),
          figure.source === '' ? words.unknown : figure.source,
        ]),
        widths: [5, 3, 3, 4],
        figures: [1],
        hasRowHeaders: true,
      },
      ...rest,
      ...(context.limit === null && defined.length > 0
        ? [
            {
              kind: 'list' as const,
              isOrdered: false,
              items: defined.map((figure) => [
                paragraph(`${figure.label[language]}: ${figure.definition[language]}`),
              ]),
            },
          ]
        : []),
    ];
  });
  const isSuppressed = situation.figures.some(({ standing }) => standing === 'suppressed');
  return [
    paragraph(words.situation.frozenOn(format.date(situation.frozenOn))),
    ...blocks,
    ...(isSuppressed ? [{ kind: 'note' as const, text: words.situation.suppressedNote }] : []),
    ...(paper.expiredFigures.length > 0
      ? [{ kind: 'note' as const, text: words.situation.expiredNote }]
      : []),
  ];
};

/** L-2 · the goals, each with what it starts from and what it must reach. */
export const goalsPart: Part = (context) => {
  const { paper, format, language } = context;
  const { words } = format;
  const { shown, rest } = firstRows(paper.content.goals, context);
  if (shown.length === 0) return [];
  const indicatorOf = (code: string) => paper.indicators.find((indicator) => indicator.code === code);
  const table: PaperBlock = {
    kind: 'table',
    title: words.goals.goal,
    header: [
      words.goals.goal,
      words.goals.indicator,
      words.goals.baseline,
      words.goals.target,
      words.goals.on,
    ],
    rows: shown.map((goal) => {
      const indicator = indicatorOf(goal.indicatorCode);
      const unit = format.unit(indicator?.unit ?? '');
      const baseline =
        goal.baselineValue === null
          ? words.unknown
          : [
              withUnit(format.number(goal.baselineValue), unit),
              ...(goal.baselineOn === null ? [] : [format.date(goal.baselineOn)]),
              ...(context.limit === null && goal.baselineSource !== '' ? [goal.baselineSource] : []),
            ].join('\n');
      return [
        cutTo(goal.wording, context),
        indicator?.label[language] ?? goal.indicatorCode,
        baseline,
        withUnit(format.number(goal.targetValue), unit),
        format.date(goal.targetOn),
      ];
    }),
    widths: [5, 4, 3, 3, 3],
    figures: [2, 3],
    hasRowHeaders: true,
  };
  return [table, ...rest];
};

/** L-2 · the result obligations, each with what will show that it was met. */
export const obligationsPart: Part = (context) => {
  const { paper, format } = context;
  const { words } = format;
  const { shown, rest } = firstRows(paper.content.obligations, context);
  if (shown.length === 0) return [];
  const titleOf = (id: string): string =>
    paper.content.measures.find((measure) => measure.id === id)?.title ?? words.unknown;
  const table: PaperBlock = {
    kind: 'table',
    title: words.obligations.obligation,
    header: [
      words.obligations.obligation,
      words.obligations.measure,
      words.obligations.target,
      words.obligations.due,
      words.obligations.evidence,
    ],
    rows: shown.map((obligation) => [
      cutTo(obligation.wording, context),
      cutTo(titleOf(obligation.measureId), context),
      withUnit(format.number(obligation.targetValue), obligation.unit),
      format.date(obligation.dueOn),
      cutTo(obligation.evidence, context),
    ]),
    widths: [5, 4, 3, 3, 4],
    figures: [2],
    hasRowHeaders: true,
  };
  return [table, ...rest];
};

/** A-6 · what the measures cost per funding basis, as far as it is known. */
export const financePart: Part = ({ paper, format }) => {
  const { words } = format;
  const { measures } = paper.content;
  if (measures.length === 0) return [];
  const total = totalOf(measures);
  const line = (name: string, of: ReturnType<typeof totalOf>): string[] => [
    name,
    format.number(of.measures),
    format.euro(of.knownCents),
    format.number(of.unknown),
  ];
  return [
    {
      kind: 'table',
      title: words.finance.basis,
      header: [words.finance.basis, words.finance.measures, words.finance.cost, words.finance.unknown],
      rows: [
        ...totalsByFunding(measures).map((sum) =>
          line(sum.fundingBasis === null ? words.finance.noBasis : words.fundingBases[sum.fundingBasis], sum),
        ),
        line(words.finance.total, total),
      ],
      widths: [5, 2, 3, 3],
      figures: [1, 2, 3],
      hasRowHeaders: true,
    },
    ...(total.unknown > 0 ? [{ kind: 'note' as const, text: words.finance.note }] : []),
  ];
};
