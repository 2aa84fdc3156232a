import { criteriaFor } from '@regiovast/domain/plans/initiatives.rules';
import { CRITERION_VERDICTS } from '@regiovast/domain/plans/plan-codes';
import { type PaperBlock, paragraph } from '../papers/paper-blocks.ts';
import { cutTo, firstRows, type Part, sectionName } from './part-context.ts';

/** L-7 · what the RHO says of each takeover, start or chain; it gives words, no verdict. */
export const coreValuesPart: Part = (context) => {
  const { paper, format, language } = context;
  const { words } = format;
  return paper.content.initiatives.flatMap((initiative): PaperBlock[] => {
    const asked = criteriaFor(initiative.kind, paper.coreValues);
    const known = new Set(asked.map(({ code }) => code));
    const rows = [
      ...asked.map(({ code, ...criterion }) => ({ code, label: criterion[language].label })),
      // What was answered under an older version of the criteria is kept, under its code.
      ...initiative.answers.flatMap(({ criterion }) =>
        known.has(criterion) ? [] : [{ code: criterion, label: criterion }],
      ),
    ].map(({ code, label }) => {
      const answer = initiative.answers.find(({ criterion }) => criterion === code);
      return [label, answer?.words || words.coreValues.notAnswered, answer?.evidence || words.none];
    });
    const { shown, rest } = firstRows(rows, context);
    const name = `${initiative.name} (${words.initiativeKinds[initiative.kind]})`;
    return [
      { kind: 'heading', level: 2, text: name },
      ...(initiative.note === '' ? [] : [paragraph(initiative.note)]),
      {
        kind: 'table',
        title: name,
        header: [words.coreValues.criterion, words.coreValues.words, words.coreValues.evidence],
        rows: shown,
        widths: [3, 6, 3],
        figures: [],
        hasRowHeaders: true,
      },
      ...rest,
    ];
  });
};

/** L-4 · what the insurer found of each criterion; on one page the outcome, its reason, and how many of each. */
export const criteriaPart: Part = (context) => {
  const { paper, format, language, limit } = context;
  const { words } = format;
  const { decision } = paper;
  if (!decision) return [];
  if (limit !== null) {
    const counts = CRITERION_VERDICTS.flatMap((verdict) => {
      const count = decision.marks.filter((mark) => mark.verdict === verdict).length;
      return count === 0 ? [] : [`${words.verdicts[verdict]}: ${format.number(count)}`];
    });
    return [
      paragraph(cutTo(decision.reason, { ...context, limit: 2 * limit })),
      ...(counts.length > 0 ? [paragraph(`${words.criteria.counts}: ${counts.join(', ')}`)] : []),
    ];
  }
  if (decision.marks.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.criteria.criterion,
      header: [words.criteria.criterion, words.criteria.verdict, words.criteria.reason],
      rows: decision.marks.map(({ label, initiative, verdict, reason }) => [
        initiative === null ? label[language] : `${initiative}: ${label[language]}`,
        verdict === null ? words.unknown : words.verdicts[verdict],
        reason,
      ]),
      widths: [4, 2, 6],
      figures: [],
      hasRowHeaders: true,
    },
  ];
};

/** L-4 · what must be mended, per section. */
export const messagesPart: Part = (context) => {
  const { words } = context.format;
  const messages = context.paper.decision?.messages ?? [];
  if (messages.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.messages.message,
      header: [words.messages.section, words.messages.message],
      rows: messages.map(({ section, message }) => [sectionName(context, section), message]),
      widths: [1, 3],
      figures: [],
      hasRowHeaders: true,
    },
  ];
};
