import type { Bench } from './bench.ts';
import type { Figure } from './figures.ts';
import { measureReading } from './measure-reading.ts';

/**
 * The budget of an insurer that has every arrangement of the country, and what one draft does to it: one request after
 * another, beside the queries that takes; and the housing cases that it sees. Nothing of it is kept between requests.
 */
export async function measureArrangements(bench: Bench, draftIds: readonly string[]): Promise<Figure[]> {
  const [arrangementId = ''] = draftIds;
  return [
    ...(await measureReading(bench, 'portfolio of 1,500 arrangements', 'arrangements.portfolio', {
      year: 2027,
    })),
    ...(await measureReading(bench, 'budget with one arrangement in it', 'arrangements.impact', {
      arrangementId,
    })),
    ...(await measureReading(bench, 'list of arrangements', 'arrangements.list', { sort: 'total' })),
    ...(await measureReading(bench, 'list of housing cases', 'housing.list', {})),
  ];
}
