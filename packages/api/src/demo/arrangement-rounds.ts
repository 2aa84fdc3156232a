import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import type { DecisionKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { centsPerPlaceOf, costComparison } from '@regiovast/domain/arrangements/cost-per-place';
import { approvalsNeeded, type PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { sumCents } from '@regiovast/domain/kernel/money';
import type { ArrangementDates } from './arrangement-dates.ts';
import { REJECT_MESSAGE, RETURN_MESSAGE } from './arrangement-texts.ts';
import type { Row } from './continuity-plan-content.ts';
import { instantOn, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type VersionRow = Row<'arrangementVersions'>;
export type DecisionRow = Row<'arrangementDecisions'>;

/** Who acts on an arrangement: whoever writes it never decides on it (C-8). */
export type ArrangementPeople = {
  readonly officer: DemoPerson;
  readonly manager: DemoPerson;
  readonly second: DemoPerson;
  readonly coordinator: DemoPerson;
  readonly rhoManager: DemoPerson;
};

export type Rounds = { readonly versions: VersionRow[]; readonly decisions: DecisionRow[] };

type RoundsOf = {
  readonly arrangementId: string;
  readonly content: ArrangementContent;
  readonly dates: ArrangementDates;
  readonly people: ArrangementPeople;
  readonly terms: PurchaseTerms;
  readonly outcome: 'APPROVE' | 'REJECT' | 'RETURN' | null;
  readonly isSecondRound: boolean;
};

/** Days before the submission that held on which it was submitted and returned the first time. */
const FIRST_ROUND = { submitted: 4, returned: 2 } as const;

/** A-3, C-8 · the versions that were frozen and what was decided on each; the last is the one that counts. */
export function decideRounds(of: RoundsOf, prng: Prng): Rounds {
  const { dates, people, terms, outcome } = of;
  const rounds: Rounds = { versions: [], decisions: [] };
  const { submittedOn, decidedOn, agreedOn } = dates;
  if (submittedOn === null) return rounds;
  const decide = (
    version: VersionRow,
    kind: DecisionKind,
    by: DemoPerson,
    at: string,
    message = '',
  ): void => {
    rounds.decisions.push({
      id: prng.idAt(at),
      arrangementId: of.arrangementId,
      versionId: version.id,
      contentSha256: version.contentSha256,
      kind,
      message,
      decidedAt: at,
      decidedBy: by.id,
      organisationId: by.organisationId,
      withdrawnAt: null,
      withdrawnReason: null,
    });
  };
  const freeze = (content: ArrangementContent, frozenAt: string): VersionRow => {
    const text = canonicalJson(content);
    const version = {
      id: prng.idAt(frozenAt),
      arrangementId: of.arrangementId,
      number: rounds.versions.length + 1,
      content: text,
      contentSha256: sha256Hex(text),
      totalCents: content.totalCents,
      frozenAt,
      frozenBy: people.officer.id,
    };
    rounds.versions.push(version);
    return version;
  };
  if (of.isSecondRound) {
    const on = (days: number) => workingDayUpTo(addDays(submittedOn, -days));
    const first = freeze(beforeReturn(of.content), instantOn(on(FIRST_ROUND.submitted), 0.5));
    decide(first, 'RETURN', people.manager, instantOn(on(FIRST_ROUND.returned), 0.6), RETURN_MESSAGE);
  }
  const last = freeze(of.content, instantOn(submittedOn, 0.5));
  if (decidedOn === null || outcome === null) return rounds;
  if (outcome !== 'APPROVE') {
    const message = outcome === 'REJECT' ? REJECT_MESSAGE : RETURN_MESSAGE;
    decide(last, outcome, people.manager, instantOn(decidedOn, 0.5), message);
    return rounds;
  }
  decide(last, 'APPROVE', people.manager, instantOn(decidedOn, 0.5));
  if (approvalsNeeded(terms, last.totalCents) === 2)
    decide(last, 'APPROVE', people.second, instantOn(decidedOn, 0.6));
  if (agreedOn !== null) decide(last, 'RHO_AGREE', people.rhoManager, instantOn(agreedOn, 0.7));
  return rounds;
}

/** As it was before the manager returned it: € 1.000 more at the start of every fixed line, and a promise too many. */
function beforeReturn(content: ArrangementContent): ArrangementContent {
  const lines = content.lines.map((line) => ({
    ...line,
    amounts: line.amounts.map((amount, index) =>
      index === 0 && line.kind === 'FIXED' ? { ...amount, cents: amount.cents + 100_000 } : amount,
    ),
  }));
  const totalCents = sumCents(lines.flatMap(({ amounts }) => amounts.map(({ cents }) => cents)));
  const centsPerPlace = centsPerPlaceOf(totalCents, content.expected.places);
  return {
    ...content,
    expected: { ...content.expected, words: `${content.expected.words} Binnen een jaar.` },
    lines,
    totalCents,
    priority: {
      ...content.priority,
      totalCents,
      centsPerPlace,
      comparison: costComparison(centsPerPlace, content.priority.comparison?.others ?? []),
    },
  };
}
