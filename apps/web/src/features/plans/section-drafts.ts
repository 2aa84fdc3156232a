import { planSectionSchema, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { SaveSectionInput } from '@regiovast/domain/plans/section.views';
import { importKey } from '../../lib/seal.ts';
import { canKeepDrafts, type SealedDrafts, sealedDrafts } from '../../lib/sealed-drafts.ts';
import { client, refusalOf } from '../../lib/trpc.ts';
import { sameText, type SectionDraft } from './section-state.ts';
import type { SaveOutcome, WriterPorts } from './section-writer.ts';

/** As it lies on the device; the writer that kept it, so that only that one takes it away. */
type KeptSection = SectionDraft & { readonly writer: string };
type SectionShelf = SealedDrafts<KeptSection>;

const KIND = 'planSection';
const LONGEST_TRY_MS = 15_000;

const keyOf = (planId: string, code: PlanSection): string => `${planId} ${code}`;

/**
 * S-1 · the shelf on this device for texts that the server does not have; null where nothing can be kept: without a safe
 * connection, or without a line to fetch the key over. Asked again the next time.
 */
export async function openSectionShelf(personId: string): Promise<SectionShelf | null> {
  if (!canKeepDrafts()) return null;
  try {
    const { key } = await client.cases.draftKey.query();
    return sealedDrafts<KeptSection>(personId, KIND, await importKey(key));
  } catch {
    return null;
  }
}

/** The place of one section on the shelf, for one writer. */
export function sectionDevice(
  shelf: SectionShelf | null,
  planId: string,
  code: PlanSection,
): WriterPorts['device'] {
  const key = keyOf(planId, code);
  const writer = crypto.randomUUID();
  const keep = async (draft: SectionDraft): Promise<boolean> => {
    if (shelf === null) return false;
    await shelf.write(key, { ...draft, writer }, Date.now());
    return true;
  };
  return {
    keep,
    takeOver: async () => {
      const kept = await shelf?.read(key);
      if (!kept) return null;
      await keep(kept.content);
      return kept.content;
    },
    forget: async () => shelf?.removeIf(key, (content) => content.writer === writer),
  };
}

/** Sends a text; anything that is no answer of ours leaves it open whether it arrived. */
export async function sendSection(input: SaveSectionInput): Promise<SaveOutcome> {
  try {
    const signal = AbortSignal.timeout(LONGEST_TRY_MS);
    return { kind: 'saved', receipt: await client.plans.saveSection.mutate(input, { signal }) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === 'STALE_VERSION') return { kind: 'lost' };
    const status = (error as { data?: { httpStatus?: number } | null }).data?.httpStatus;
    const isNo = status !== undefined && status >= 400 && status < 500 && status !== 429;
    return isNo ? { kind: 'refused', refusal } : { kind: 'unreachable' };
  }
}

/**
 * S-1 · sends texts of a plan that stayed behind on this device, except of the section that is open, which its own writer
 * sends. What lost a race stays, until its section is opened and somebody chooses.
 * @returns the sections of which a text still waits, and whether any was sent
 */
export async function sendWaiting(
  shelf: SectionShelf,
  planId: string,
  open: PlanSection | null,
): Promise<{ readonly waiting: readonly PlanSection[]; readonly hasSent: boolean }> {
  const waiting: PlanSection[] = [];
  let hasSent = false;
  for (const { key, content } of await shelf.list()) {
    const [ofPlan, rest] = key.split(' ');
    const code = planSectionSchema.safeParse(rest).data;
    if (ofPlan !== planId || code === undefined || code === open) continue;
    const { document, textVersion: seenTextVersion } = content;
    const outcome = await sendSection({ planId, code, seenTextVersion, document });
    if (outcome.kind === 'saved') {
      await shelf.removeIf(key, (now) => sameText(now.document, document));
      hasSent = true;
    } else waiting.push(code);
  }
  return { waiting, hasSent };
}
