import { richBlocks } from './rich-blocks.ts';
import { type PaperBlock, paragraph } from '../papers/paper-blocks.ts';
import { plainTextOf } from '@regiovast/domain/plans/rich-text';
import { cutTo, firstRows, type Part, sectionName } from './part-context.ts';

/** What the plan is, of whom, and how it stands. */
export const factsPart: Part = ({ paper, format, limit }) => {
  const { content, decision } = paper;
  const { words } = format;
  const { facts } = words;
  const rows: [string, string][] = [
    [facts.number, content.number],
    [facts.region, content.regionName],
    [facts.municipalities, content.municipalities.map(({ name }) => name).join(', ')],
    [facts.period, words.until(String(content.periodFrom), String(content.periodTo))],
    [facts.rho, content.rhoName],
    [facts.insurer, paper.insurerName ?? words.unknown],
    [facts.status, words.since(words.statuses[paper.status], format.date(paper.statusSince))],
    [facts.version, paper.versionNumber === null ? words.draft : String(paper.versionNumber)],
    [facts.submitted, format.dateOr(paper.submittedOn, words.notYet)],
    [
      facts.decision,
      decision
        ? words.decided(
            words.outcomes[decision.outcome],
            format.date(decision.decidedOn),
            decision.versionNumber,
          )
        : words.notYet,
    ],
    [facts.hash, paper.contentSha256],
  ];
  // On one page there is room for what stands nowhere else on it: region, period, version and hash are in its head.
  const said: readonly string[] =
    limit === null ? [] : [facts.region, facts.municipalities, facts.period, facts.version, facts.hash];
  return [{ kind: 'facts', rows: rows.filter(([label, value]) => value !== '' && !said.includes(label)) }];
};

export const contentsPart: Part = () => [{ kind: 'contents' }];

/** Who works with the plan, and what each takes on. */
export const partnersPart: Part = (context) => {
  const { paper, format } = context;
  const { words } = format;
  const { shown, rest } = firstRows(paper.content.partners, context);
  if (shown.length === 0) return [];
  const table = {
    kind: 'table' as const,
    title: words.partners.partner,
    header: [words.partners.partner, words.partners.kind, words.partners.task],
    rows: shown.map(({ name, kind, task }) => [name, words.partnerKinds[kind], task]),
    widths: [4, 3, 5],
    figures: [],
    hasRowHeaders: true,
  };
  return [table, ...rest];
};

/** What says why, in a document of one page. */
const WHY = ['PRIORITY', 'IST_SUPPLY', 'IST_DEMAND', 'SOLL'] as const;

/** The texts of the plan under their headings; on one page the beginning of what says why. */
export const sectionsPart: Part = (context) => {
  const { paper, format, limit } = context;
  const textOf = (code: string) => paper.content.sections.find((section) => section.code === code)?.document;
  if (limit !== null) {
    const texts = WHY.map((code) => textOf(code)).map((text) => (text ? plainTextOf(text).trim() : ''));
    const why = texts.find((text) => text !== '');
    return why === undefined
      ? []
      : [paragraph(cutTo(why.replaceAll('\n', ' '), { ...context, limit: 2 * limit }))];
  }
  return paper.sections.flatMap(({ code, isRequired }): PaperBlock[] => {
    const text = textOf(code);
    const blocks = text ? richBlocks(text) : [];
    if (blocks.length === 0 && !isRequired) return [];
    return [
      { kind: 'heading', level: 1, text: sectionName(context, code) },
      ...(blocks.length > 0 ? blocks : [{ kind: 'note' as const, text: format.words.notWritten }]),
    ];
  });
};

/** Where the template of the plan and its figures come from. */
export const sourcesPart: Part = ({ paper, language, format }) => {
  const { words } = format;
  const figures = [...new Set(paper.content.situation?.figures.map(({ source }) => source) ?? [])];
  const goals = [...new Set(paper.content.goals.map(({ baselineSource }) => baselineSource))];
  const named = [...new Set([...figures, ...goals])]
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b, language));
  const asked = paper.sections.flatMap((section) =>
    section.source === '' ? [] : [`${section[language].label}: ${section.source}`],
  );
  const list = (items: readonly string[]): PaperBlock => ({
    kind: 'list',
    isOrdered: false,
    items: items.map((item) => [paragraph(item)]),
  });
  return [
    ...(named.length > 0
      ? [{ kind: 'heading' as const, level: 2 as const, text: words.situation.sources }, list(named)]
      : []),
    ...(asked.length > 0
      ? [{ kind: 'heading' as const, level: 2 as const, text: words.sources.template }, list(asked)]
      : []),
  ];
};
