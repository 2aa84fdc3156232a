import { useTranslation } from 'react-i18next';
import type { TrendPoint } from './trend.ts';

type Props = {
  readonly caption: string;
  readonly points: readonly TrendPoint[];
  readonly unit: string;
  readonly valueText: (value: number) => string;
  readonly quarterText: (quarter: string) => string;
};

/** The same trend in figures: the form of a chart that everyone can read. */
export function TrendTable({ caption, points, unit, valueText, quarterText }: Props) {
  const { t } = useTranslation();
  return (
    <table className="data-table trend-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('regions.chart.quarter')}</th>
          <th scope="col" className="numeric">
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ quarter, value }) => (
          <tr key={quarter}>
            <th scope="row">{quarterText(quarter)}</th>
            <td className="numeric">
              {value === null ? (
                <span className="unknown">{t('regions.chart.notKnown')}</span>
              ) : (
                valueText(value)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
