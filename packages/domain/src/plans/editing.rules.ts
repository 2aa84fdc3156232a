import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type PlanPart, type PlanSection, SECTIONS_OF_PART } from './plan-sections.ts';
import { isEditable, type PlanStatus } from './plan-statuses.ts';

/**
 * L-4 · whether the text of sections may change: everything in a draft, in a returned plan what was unlocked. The
 * appendix is always open with it: it only keeps what has no section of its own.
 * @param unlocked sections that the insurer returned
 */
export function sectionVerdict(
  status: PlanStatus,
  unlocked: readonly PlanSection[],
  sections: readonly PlanSection[],
): Verdict {
  const isFree = status === 'DRAFT';
  const locked = sections.find((code) => code !== 'APPENDIX' && !unlocked.includes(code));
  return verdictOf(
    violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }),
    violatedIf(isEditable(status) && !isFree && locked !== undefined, 'PLAN_SECTION_LOCKED', {
      section: locked ?? null,
    }),
  );
}

/** L-4 · whether a part beside the texts may change: in a returned plan while one of its sections was unlocked. */
export function partVerdict(status: PlanStatus, unlocked: readonly PlanSection[], part: PlanPart): Verdict {
  const sections = SECTIONS_OF_PART[part];
  const isOpen = status === 'DRAFT' || sections.some((code) => unlocked.includes(code));
  return verdictOf(
    violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }),
    violatedIf(isEditable(status) && !isOpen, 'PLAN_SECTION_LOCKED', { section: sections[0] ?? null }),
  );
}
