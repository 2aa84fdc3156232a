import { FRAMEWORK_SECTORS } from '@regiovast/domain/arrangements/arrangement-reference';
import type { PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { OnlyInsurer } from './only-insurer.tsx';

type Year = PortfolioView['framework']['years'][number];

/** A-8, C-1 · the national framework beside what the insurer takes itself, against its share as it defines it. */
export function PortfolioFramework({ view }: { view: PortfolioView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { framework, insurerName } = view;
  const { share, years } = framework;
  if (years.length === 0) return null;
  const priceLevels = [...new Set(years.flatMap(({ sectors }) => sectors.map((one) => one.priceLevelYear)))];
  return (
    <section className="box" aria-labelledby="portfolio-framework">
      <div className="box-head">
        <h2 id="portfolio-framework">{t('arrangementBudget.framework.title')}</h2>
        <OnlyInsurer insurer={insurerName} />
      </div>
      <DataTable
        caption={t('arrangementBudget.framework.caption')}
        columns={useFrameworkColumns(view)}
        rows={years}
        rowId={({ year }) => String(year)}
      />
      <p className="box-foot meta">
        {t('arrangementBudget.framework.lead', {
          source: framework.source,
          version: framework.version,
          date: format.date(framework.validFrom),
          priceLevel: priceLevels.join(', '),
        })}{' '}
        {share
          ? t('arrangementBudget.framework.definition', {
              insurer: insurerName,
              definition: share.definition,
            })
          : t('arrangementBudget.framework.noShareHint')}
      </p>
    </section>
  );
}

function useFrameworkColumns({ framework: { share }, years: budget }: PortfolioView): Column<Year>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = (basisPoints: number): string => `${format.decimal(basisPoints / 100, 2)} %`;
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const amount = (cents: number | null) => (cents === null ? unknown : format.euroWhole(cents));
  const usedIn = (year: number): number => {
    const found = budget.find((one) => one.year === year);
    return found ? found.committedCents + found.contractedCents + found.paidCents : 0;
  };
  return [
    { id: 'year', header: t('arrangementBudget.year'), isRowHeader: true, cell: ({ year }) => year },
    ...FRAMEWORK_SECTORS.map((sector) => ({
      id: sector,
      header: t(`arrangementBudget.framework.sectors.${sector}`),
      isNumeric: true,
      cell: ({ sectors }: Year) => {
        const found = sectors.find((one) => one.sector === sector);
        if (!found) return unknown;
        return (
          <>
            {format.euroWhole(found.amountCents)}
            {found.growthBasisPoints !== null && (
              <p className="meta">
                {t('arrangementBudget.framework.growth', { percent: percent(found.growthBasisPoints) })}
              </p>
            )}
          </>
        );
      },
    })),
    {
      id: 'total',
      header: t('arrangementBudget.framework.total'),
      isNumeric: true,
      cell: ({ totalCents }) => amount(totalCents),
    },
    {
      id: 'share',
      header: share
        ? t('arrangementBudget.framework.share', { percent: percent(share.basisPoints) })
        : t('arrangementBudget.framework.noShare'),
      isNumeric: true,
      cell: ({ shareCents }) => amount(shareCents),
    },
    {
      id: 'used',
      header: t('arrangementBudget.framework.used'),
      isNumeric: true,
      cell: ({ year }) => format.euro(usedIn(year)),
    },
    {
      id: 'ofShare',
      header: t('arrangementBudget.framework.ofShare'),
      isNumeric: true,
      cell: ({ year, shareCents }) =>
        shareCents ? `${format.decimal((usedIn(year) / shareCents) * 100, 2)} %` : unknown,
    },
  ];
}
