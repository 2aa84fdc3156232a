import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { practiceHitSchema } from '../practices/practice.views.ts';

export const signalPreviewInputSchema = z.object({ practiceId: idSchema });

/** What a signal about a practice will come to, said before it is logged (D-1, D-5). */
export const signalPreviewSchema = z.object({
  practice: practiceHitSchema,
  /** The failure of its chain under which a new case comes; null: none is open. */
  chainCase: z.object({ number: z.string(), name: z.string() }).nullable(),
  /** Last day on which the signal has to be judged (D-3), when it opens a case. */
  judgeBy: z.string().nullable(),
});
export type SignalPreview = z.infer<typeof signalPreviewSchema>;

/** C-5 · the key under which this person's device keeps what could not be sent: 256 bits in base64. */
export const draftKeySchema = z.object({ key: z.base64().length(44) });
