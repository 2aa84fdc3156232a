import type { IndicatorOutcome } from '@regiovast/domain/imports/indicator-outcome';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

/** Figures an amount is named by; the rest is counted. */
const AMOUNTS_NAMED = 6;

/** P-2 · What the file makes beside its rows, and what it leaves out because it belongs to no area. */
export function IndicatorOutcomeBox({ made }: { made: IndicatorOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    ['madeFigures', made.figures],
    ['madeNew', made.figuresNew],
    ['madeChanged', made.figuresChanged],
    ['madeUnknown', made.figuresUnknown],
    ['madeDefinitions', made.definitions.length],
    ['madeSkipped', made.rowsSkipped],
  ] as const;
  return (
    <>
      <section className="box" aria-labelledby="made-title">
        <div className="box-head">
          <h2 id="made-title">{t('indicatorImports.made')}</h2>
        </div>
        <dl className="facts">
          {facts.map(([name, count]) => (
            <div key={name}>
              <dt>{t(`indicatorImports.${name}`)}</dt>
              <dd>{format.integer(count)}</dd>
            </div>
          ))}
        </dl>
        {made.refusalsNotListed > 0 && (
          <p className="meta import-foot">
            {t('indicatorImports.notListed', { count: made.refusalsNotListed })}
          </p>
        )}
      </section>
      {made.withoutArea.length > 0 && (
        <section className="box">
          <div className="box-head">
            <h2>{t('indicatorImports.withoutArea')}</h2>
          </div>
          <p className="import-foot second">{t('indicatorImports.withoutAreaHint')}</p>
          <DataTable
            caption={t('indicatorImports.withoutArea')}
            rows={made.withoutArea}
            rowId={({ row }) => String(row)}
            columns={[
              {
                id: 'row',
                header: t('indicatorImports.row'),
                isRowHeader: true,
                cell: ({ row }) => format.integer(row),
              },
              {
                id: 'amounts',
                header: t('indicatorImports.amounts'),
                cell: ({ amounts }) => (
                  <span className="refusal-reason">
                    {amounts.slice(0, AMOUNTS_NAMED).map(({ column, value }) => (
                      <span key={column}>
                        <code>{column}</code> {format.number(value)}
                      </span>
                    ))}
                    {amounts.length > AMOUNTS_NAMED && (
                      <span className="second">+ {format.integer(amounts.length - AMOUNTS_NAMED)}</span>
                    )}
                  </span>
                ),
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
