import { isId, oneOf, wholeIn } from '../../lib/search-params.ts';

/** How a year is divided. */
export const PORTFOLIO_DIMENSIONS = ['regio', 'soort', 'aanpak'] as const;
export type PortfolioDimension = (typeof PORTFOLIO_DIMENSIONS)[number];

/** What the address of the portfolio holds: the year that is divided, by what, and the draft laid beside it. */
export type PortfolioSearch = {
  jaar?: number | undefined;
  naar?: PortfolioDimension | undefined;
  concept?: string | undefined;
};

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readPortfolioSearch(raw: Readonly<Record<string, unknown>>): PortfolioSearch {
  const jaar = wholeIn(raw['jaar'], 2020, 2100);
  const naar = oneOf(PORTFOLIO_DIMENSIONS, raw['naar']);
  const { concept } = raw;
  return { ...(jaar && { jaar }), ...(naar && { naar }), ...(isId(concept) && { concept }) };
}

export const portfolioInputOf = ({ jaar }: PortfolioSearch) => (jaar === undefined ? {} : { year: jaar });
