import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { YearColumns } from './grid-columns.ts';

/** Years above their quarters, each with its total. */
export function AmountGridHead(props: {
  years: readonly YearColumns[];
  isOff: (quarter: Quarter) => boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { years, isOff } = props;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="amount-line">
          {t('arrangementAmounts.grid.line')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('arrangementAmounts.grid.terms')}
        </th>
        {years.map(({ year, quarters }) => (
          <th key={year} scope="colgroup" colSpan={quarters.length + 1} className="amount-year">
            {year}
          </th>
        ))}
        <th scope="col" rowSpan={2} className="numeric">
          {t('arrangementAmounts.grid.total')}
        </th>
      </tr>
      <tr>
        {years.map(({ year, quarters }) => (
          <Fragment key={year}>
            {quarters.map((quarter) => (
              <th
                key={quarter}
                scope="col"
                className={`numeric${isOff(quarter) ? ' is-off' : ''}`}
                title={isOff(quarter) ? t('arrangementAmounts.grid.notBegun') : undefined}
              >
                <span aria-hidden="true">{quarter.slice(4)}</span>
                <span className="visually-hidden">
                  {format.quarter(quarter)}
                  {isOff(quarter) && ` (${t('arrangementAmounts.grid.notBegun')})`}
                </span>
              </th>
            ))}
            <th scope="col" className="numeric">
              <span aria-hidden="true">{t('arrangementAmounts.grid.total')}</span>
              <span className="visually-hidden">
                {t('arrangementAmounts.grid.totalOfYear', { year: String(year) })}
              </span>
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}
