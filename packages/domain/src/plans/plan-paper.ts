import type { AssessmentOutcome, CriterionVerdict } from './plan-codes.ts';
import type { PlanContent } from './plan-content.ts';
import type {
  CoreValueCriterion,
  DocumentTemplate,
  PlanDocument,
  TemplateSection,
} from './plan-reference.ts';
import type { PlanSection } from './plan-sections.ts';
import type { PlanStatus } from './plan-statuses.ts';

/** L-6 · in which forms each document leaves. The decision letter is for the insurer to finish: Word only. */
export const PAPER_FORMATS = {
  plan: ['docx', 'pdf'],
  summary: ['docx', 'pdf'],
  decisionLetter: ['docx'],
} as const satisfies Readonly<Record<PlanDocument, readonly string[]>>;
export type PaperFormat = (typeof PAPER_FORMATS)[PlanDocument][number];

type Words = { readonly nl: string; readonly en: string };

/** L-4 · what the insurer decided, as the RHO reads it: without a note of the insurer's own (C-2). */
export type PaperDecision = {
  readonly outcome: AssessmentOutcome;
  readonly reason: string;
  readonly decidedOn: string;
  readonly insurerName: string;
  readonly versionNumber: number;
  readonly contentSha256: string;
  readonly submittedOn: string | null;
  readonly marks: readonly {
    readonly label: Words;
    /** L-7 · the takeover, start or chain it is about; null: the plan itself. */
    readonly initiative: string | null;
    readonly verdict: CriterionVerdict | null;
    readonly reason: string;
  }[];
  readonly messages: readonly { readonly section: PlanSection; readonly message: string }[];
};

/** L-6 · a plan with everything that a document of it needs, as its reader has it. */
export type PlanPaper = {
  readonly content: PlanContent;
  readonly contentSha256: string;
  /** R-1 · keys of the figures that had outlived the term of their definition on the day they were frozen. */
  readonly expiredFigures: readonly string[];
  /** Number of the frozen version with this content; null: it changed since, or was never frozen. */
  readonly versionNumber: number | null;
  readonly status: PlanStatus;
  readonly statusSince: string;
  readonly submittedOn: string | null;
  /** The preferent insurer of the region; null: unknown. */
  readonly insurerName: string | null;
  readonly sections: readonly TemplateSection[];
  readonly coreValues: readonly CoreValueCriterion[];
  readonly indicators: readonly { readonly code: string; readonly label: Words; readonly unit: string }[];
  readonly decision: PaperDecision | null;
  readonly template: DocumentTemplate;
  readonly isDemo: boolean;
  readonly today: string;
  readonly savedAt: string;
};
