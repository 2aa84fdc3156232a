import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { answerStateSchema, counterSignSchema, explanationCategorySchema } from './apply-or-explain.ts';
import { guidanceCellSchema } from './housing-reference.ts';
import { CELL_STANDINGS } from './standing.ts';

/** Who gave an answer: people of an organisation, or an outside party by its link (H-6). */
const ANSWERED_BY_KINDS = ['rho', 'insurer', 'link'] as const;

export const answerViewSchema = z.object({
  id: z.string(),
  state: answerStateSchema,
  note: z.string(),
  category: explanationCategorySchema.nullable(),
  evidence: z.string(),
  expiresOn: z.string().nullable(),
  answeredAt: z.string(),
  by: z.object({
    kind: z.enum(ANSWERED_BY_KINDS),
    organisation: z.string().nullable(),
    /** H-6 · of who answered by a link, for the RHO only. */
    person: z.string().nullable(),
  }),
  guidanceVersion: z.int(),
  /** C-8 · what is signed. */
  contentSha256: z.string(),
  sign: z
    .object({
      outcome: counterSignSchema,
      at: z.string(),
      person: z.string().nullable(),
      organisation: z.string().nullable(),
      reason: z.string(),
    })
    .nullable(),
  replacedAt: z.string().nullable(),
  /** H-6 · files that came with it by the link. */
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mediaType: z.string(),
      bytes: z.int(),
      uploadedAt: z.string(),
    }),
  ),
});
export type AnswerView = z.infer<typeof answerViewSchema>;

export const matrixCellSchema = guidanceCellSchema.extend({
  standing: z.enum(CELL_STANDINGS),
  /** Whether the case came to its step. */
  isReached: z.boolean(),
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
  /** Whether the next move here is the reader's organisation's: to answer, or to sign. */
  isOurs: z.boolean(),
  /** The answer that counts. */
  answer: answerViewSchema.nullable(),
  /** Answers that were replaced, the last one first. */
  earlier: z.array(answerViewSchema),
  can: z.object({ answer: capabilitySchema, counterSign: capabilitySchema }),
});
export type MatrixCell = z.infer<typeof matrixCellSchema>;

const tallySchema = z.object({
  applied: z.int(),
  deviated: z.int(),
  notApplicable: z.int(),
  unexplained: z.int(),
  open: z.int(),
});

/** H-2 · steps × parties: what is asked, what was answered, what is still to be done. */
export const housingMatrixViewSchema = z.object({
  housingCaseId: z.string(),
  /** S-3 · of the case. */
  version: z.int(),
  today: z.string(),
  isShared: z.boolean(),
  guidance: z.object({ version: z.int(), validFrom: z.string(), source: z.string() }),
  cells: z.array(matrixCellSchema),
  /** Answers to what the guidance that holds no longer asks, the last one first. */
  noLongerAsked: z.array(z.object({ cell: z.string(), answer: answerViewSchema })),
  tally: tallySchema,
  closing: z.object({
    earliestOn: z.string(),
    /** Codes of cells. */
    unexplained: z.array(z.string()),
    unanswered: z.array(z.string()),
  }),
});
export type HousingMatrixView = z.infer<typeof housingMatrixViewSchema>;
