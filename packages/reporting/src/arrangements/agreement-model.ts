import type {
  AgreementArticle,
  ArrangementDocumentMark,
} from '@regiovast/domain/arrangements/arrangement-reference';
import type { ArrangementPaper } from '@regiovast/domain/arrangements/arrangement-paper';
import { fillMarks } from '@regiovast/domain/kernel/document-marks';
import { type PaperBlock, paragraph, type WordPaper } from '../papers/paper-blocks.ts';
import { type AgreementFormat, agreementFormat } from './agreement-format.ts';
import { annexBlocks, yearTable } from './amount-tables.ts';

/** A-7 · the agreement of an arrangement as its articles say, in the language of its reader. */
export function agreementModel(paper: ArrangementPaper, language: 'nl' | 'en'): WordPaper {
  const format = agreementFormat(language);
  const { words } = format;
  const { content, standing, version } = paper;
  const values = markValues(paper, format);
  const mark = words.standings[standing];
  const period = words.until(format.date(content.periodFrom), format.date(content.periodTo));
  return {
    language,
    title: [mark, `${words.title}: ${content.title}`].filter(Boolean).join(' · '),
    subject: [words.between(content.insurer.name, content.rho.name), content.region.name, period].join(', '),
    author: content.insurer.name,
    running: [mark, content.number, version ? `${words.version} ${String(version.number)}` : '']
      .filter(Boolean)
      .join(' · '),
    footing: version ? `${words.hash} ${version.contentSha256}` : words.noHash,
    pageWords: words.page,
    blocks: [
      ...(paper.isDemo ? [{ kind: 'note' as const, text: words.demo }] : []),
      ...(mark === '' ? [] : [{ kind: 'note' as const, text: words.standingNotes[standing] }]),
      factsOf(paper, period, format),
      ...paper.articles.flatMap((article, index) =>
        articleBlocks(article[language], index + 1, values, article.hasAmounts ? { paper, format } : null),
      ),
    ],
    wideBlocks: annexBlocks(content, format),
    savedAt: paper.savedAt,
    isCompact: false,
  };
}

function factsOf(
  { content, version, contractReference }: ArrangementPaper,
  period: string,
  { words: { facts, notYet }, euro }: AgreementFormat,
): PaperBlock {
  return {
    kind: 'facts',
    rows: [
      [facts.number, content.number],
      [facts.insurer, content.insurer.name],
      [facts.rho, content.rho.name],
      [facts.beneficiary, content.beneficiary.name],
      [facts.region, content.region.name],
      ...(content.housingNumber === null ? [] : [[facts.housing, content.housingNumber] as const]),
      [facts.period, period],
      [facts.version, version ? String(version.number) : notYet],
      [facts.contract, contractReference ?? notYet],
      [facts.total, euro(content.totalCents)],
    ],
  };
}

function articleBlocks(
  { heading, text }: AgreementArticle['nl'],
  number: number,
  values: Readonly<Record<ArrangementDocumentMark, string>>,
  amounts: { readonly paper: ArrangementPaper; readonly format: AgreementFormat } | null,
): PaperBlock[] {
  // An empty line in an article is room on paper, such as to sign in.
  const lines = fillMarks(text, values).trim().split('\n');
  return [
    { kind: 'heading', level: 1, text: `${String(number)}. ${fillMarks(heading, values)}` },
    ...lines.map((line) => paragraph(line.trim())),
    ...(amounts === null
      ? []
      : [
          yearTable(amounts.paper.content, amounts.format),
          { kind: 'note' as const, text: amounts.format.words.amounts.inAnnex },
        ]),
  ];
}

/** What the marks stand for; what a draft does not say yet says so. */
function markValues(
  { content, version, contractReference, today }: ArrangementPaper,
  { words, date, dateOr, euro, number }: AgreementFormat,
): Readonly<Record<ArrangementDocumentMark, string>> {
  const said = (text: string): string => (text.trim() === '' ? words.notYet : text);
  return {
    number: content.number,
    title: content.title,
    insurerName: content.insurer.name,
    rhoName: content.rho.name,
    beneficiaryName: content.beneficiary.name,
    regionName: content.region.name,
    type: words.types[content.type],
    nature: words.natures[content.nature],
    fundingBasis: words.fundingBases[content.fundingBasis],
    periodFrom: date(content.periodFrom),
    periodTo: date(content.periodTo),
    reviewOn: dateOr(content.reviewOn, words.notYet),
    resultObligation: said(content.resultObligation),
    expectedOutcome: said(content.expectedOutcome),
    expectedPlaces: content.expectedPlaces === null ? words.notYet : number(content.expectedPlaces),
    expectedOn: dateOr(content.expectedOn, words.notYet),
    total: euro(content.totalCents),
    contractReference: contractReference ?? words.notYet,
    contentHash: version?.contentSha256 ?? words.notYet,
    today: date(today),
  };
}
