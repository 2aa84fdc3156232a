import type { EndingYear } from '@regiovast/domain/arrangements/ending.rules';
import { sumCents } from '@regiovast/domain/kernel/money';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

const COLUMNS = ['takenCents', 'paidCents', 'releasedCents'] as const;
const NAMES = { takenCents: 'taken', paidCents: 'paid', releasedCents: 'released' } as const;

/** · what ending early does to the budget of each year, and in all. */
export function EndingTable({ years }: { years: readonly EndingYear[] }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const caption = t('arrangementRunning.end.consequence');
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table className="data-table">
        <caption className="running-caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('arrangementRunning.end.year')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="numeric">
                {t(`arrangementRunning.end.${NAMES[column]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {COLUMNS.map((column) => (
                <td key={column} className="numeric">
                  {euro(year[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('arrangementRunning.end.total')}</th>
            {COLUMNS.map((column) => (
              <td key={column} className="numeric">
                {euro(sumCents(years.map((year) => year[column])))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
