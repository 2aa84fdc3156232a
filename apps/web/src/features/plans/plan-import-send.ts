import {
  gatherParts,
  type ImportMode,
  type ImportPart,
  type PartTarget,
  placeImport,
} from '@regiovast/domain/plans/import-mapping';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { plainTextOf, RICH_TEXT_LIMITS, richTextSchema, wordsIn } from '@regiovast/domain/plans/rich-text';
import { client } from '../../lib/trpc.ts';

/** What the writer decided: where each part goes, and what happens where a section has text already. */
export type ImportChoice = {
  readonly targets: ReadonlyMap<number, PartTarget>;
  readonly modes: ReadonlyMap<PlanSection, ImportMode>;
};

/** What each section gets, to show before anything is saved. */
export function importSummary(parts: readonly ImportPart[], { targets }: ImportChoice) {
  return gatherParts(parts, targets).map(({ code, document }) => ({ code, words: wordsIn(document) }));
}

/** How many words of the document go nowhere, because the writer leaves them out. */
export const wordsLeftOut = (parts: readonly ImportPart[], { targets }: ImportChoice): number =>
  parts
    .filter(({ id }) => targets.get(id) === null)
    .reduce((sum, { blocks }) => sum + wordsIn({ type: 'doc', content: blocks }), 0);

/** A section would become longer than a section can be. */
export class SectionTooLong extends Error {
  readonly code: PlanSection;
  readonly characters: number;
  constructor(code: PlanSection, characters: number) {
    super(`${code} has ${characters} characters`);
    this.code = code;
    this.characters = characters;
  }
}
export const MOST_CHARACTERS = RICH_TEXT_LIMITS.characters;

/**
 * L-1 · writes the whole import, all or nothing, over the sections as they stand at this moment.
 * @throws SectionTooLong before anything is sent
 */
export async function sendImport(planId: string, parts: readonly ImportPart[], choice: ImportChoice) {
  const added = gatherParts(parts, choice.targets);
  const now = await Promise.all(added.map(({ code }) => client.plans.section.query({ planId, code })));
  const sections = added.map(({ code, document }, at) => {
    const stands = now[at];
    if (!stands) throw new RangeError(`no section ${code}`);
    const placed = placeImport(stands.document, document, choice.modes.get(code) ?? 'append');
    if (!richTextSchema.safeParse(placed).success) throw new SectionTooLong(code, plainTextOf(placed).length);
    return { code, seenTextVersion: stands.textVersion, document: placed };
  });
  return client.plans.importSections.mutate({ planId, parts: sections });
}
