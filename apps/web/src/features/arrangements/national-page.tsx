import type { NationalView } from '@regiovast/domain/arrangements/portfolio.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import './arrangement-words.ts';
import './budget.css';

type Year = NationalView['years'][number];
type KnownYear = Year & { readonly takenCents: number };

const isShown = (year: Year): year is KnownYear => year.takenCents !== null;

/** A-8, C-3 · what insurers together take per year, for the ministry; a sum of fewer than three is shielded. */
export function NationalPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.arrangements.national.queryOptions());
  const shown = view.years.filter(isShown);
  // The year that runs: of a later one only the first contracts are there.
  const told = shown.find(({ year }) => year === Number(view.asOf.slice(0, 4))) ?? shown.at(-1);
  const title = told
    ? t('arrangementBudget.national.finding', {
        year: told.year,
        count: told.insurers ?? 0,
        amount: format.euro(told.takenCents),
      })
    : t('arrangementBudget.national.nothing');
  return (
    <div className="stack">
      <PageTitle title={t('arrangementBudget.national.title')} />
      <p className="second">{t('arrangementBudget.national.lead')}</p>
      <section className="box" aria-labelledby="national-years">
        <div className="box-head">
          <h2 id="national-years">{title}</h2>
        </div>
        {shown.length > 0 && (
          <div className="box-body">
            <StackedFigure
              label={t('arrangementBudget.national.picture', { title })}
              parts={[{ id: 'taken', name: t('arrangementBudget.national.taken'), look: 0 }]}
              rows={shown.map(({ year, takenCents }) => ({
                id: String(year),
                name: String(year),
                values: { taken: takenCents },
                end: format.euroShort(takenCents),
              }))}
              valueText={format.euro}
              axisText={format.euroShort}
            />
          </div>
        )}
        <DataTable
          caption={t('arrangementBudget.national.caption')}
          columns={useNationalColumns()}
          rows={view.years}
          rowId={({ year }) => String(year)}
        />
        <p className="box-foot meta">
          {t('arrangementBudget.national.rule')}{' '}
          {t('arrangementBudget.national.asOf', {
            date: format.date(view.asOf),
            source: view.source,
            version: view.frameworkVersion,
            from: format.date(view.validFrom),
          })}
        </p>
      </section>
    </div>
  );
}

function useNationalColumns(): Column<Year>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const shielded = (
    <span className="suppressed" title={t('arrangementBudget.national.shieldedWhy')}>
      {t('frame.suppressed')}
    </span>
  );
  return [
    { id: 'year', header: t('arrangementBudget.year'), isRowHeader: true, cell: ({ year }) => year },
    {
      id: 'taken',
      header: t('arrangementBudget.national.taken'),
      isNumeric: true,
      cell: ({ takenCents }) => (takenCents === null ? shielded : format.euro(takenCents)),
    },
    {
      id: 'insurers',
      header: t('arrangementBudget.national.insurers'),
      isNumeric: true,
      cell: ({ insurers }) => (insurers === null ? shielded : format.integer(insurers)),
    },
    {
      id: 'framework',
      header: t('arrangementBudget.national.framework'),
      isNumeric: true,
      cell: ({ frameworkCents }) =>
        frameworkCents === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : (
          format.euroWhole(frameworkCents)
        ),
    },
    {
      id: 'share',
      header: t('arrangementBudget.national.share'),
      isNumeric: true,
      cell: ({ takenCents, frameworkCents }) => {
        if (takenCents === null) return shielded;
        return frameworkCents ? (
          `${format.decimal((takenCents / frameworkCents) * 100, 2)} %`
        ) : (
          <span className="unknown">{t('frame.unknown')}</span>
        );
      },
    },
  ];
}
