import type { PriorityFigures } from '@regiovast/domain/arrangements/priority-figures';

/** Which sentence says what the figures find: the cost per place against the median of the others. */
export function priorityFinding({
  centsPerPlace,
  totalCents,
  comparison,
}: Pick<PriorityFigures, 'centsPerPlace' | 'totalCents' | 'comparison'>) {
  if (centsPerPlace === null || totalCents === 0) return 'none';
  if (!comparison) return 'alone';
  const { medianCentsPerPlace: median } = comparison;
  if (centsPerPlace === median) return 'equal';
  return centsPerPlace < median ? 'below' : 'above';
}
