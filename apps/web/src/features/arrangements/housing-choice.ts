import type { HousingOption } from '@regiovast/domain/arrangements/start-options.views';
import type { StartDraft } from './frame-draft.ts';

type Drafted = Pick<StartDraft, 'beneficiaryKind' | 'practice' | 'housing'>;
type Choice = Pick<HousingOption, 'id' | 'number'> &
  Partial<Pick<HousingOption, 'name' | 'municipalityName'>>;

/**
 * H-1 · the housing cases that a contribution can be for: those of the practice that is paid, and initiatives; what was chosen
 * stays in the list.
 */
export function housingChoices(
  { beneficiaryKind, practice, housing }: Drafted,
  offered: readonly HousingOption[],
): Choice[] {
  const paid = beneficiaryKind === 'PRACTICE' ? (practice?.id ?? null) : null;
  const fitting: Choice[] = offered.filter(({ practiceId }) => practiceId === null || practiceId === paid);
  const isListed = housing === null || fitting.some(({ id }) => id === housing.id);
  return isListed ? fitting : [housing, ...fitting];
}

/** The line of a choice: `HV-2026-7K4QD · De Linde, Groningen`. */
export const housingLabel = ({ number, name, municipalityName }: Choice): string =>
  name === undefined || municipalityName === undefined ? number : `${number} · ${name}, ${municipalityName}`;
