import type { OptionsView } from '@regiovast/domain/housing/options.views';

/** The name of a location of the case. */
export const optionName = ({ options }: Pick<OptionsView, 'options'>, optionId: string | null): string =>
  options.find(({ id }) => id === optionId)?.name ?? '';

/** The name of a cell of the guidance; its code where the guidance has it no more. */
export function cellName(
  { cells }: Pick<OptionsView, 'cells'>,
  cell: string | null,
  language: string,
): string {
  const known = cells.find(({ code }) => code === cell);
  return known?.[language === 'en' ? 'en' : 'nl'] ?? cell ?? '';
}
