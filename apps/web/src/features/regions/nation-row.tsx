import type { Figure, OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { NotPublished } from './region-columns.tsx';
import { sumOfInhabitants } from './sort-rows.ts';

const UNKNOWN: Figure = { value: null, suppressed: false, quality: 'UNKNOWN' };

/** The foot of the region table: the published national figures and the inhabitants of all regions together. */
export function NationRow({ data }: { data: OverviewView }) {
  const { t } = useTranslation();
  const national = (code: string): Figure =>
    data.national.find(({ indicatorCode }) => indicatorCode === code) ?? UNKNOWN;
  const cell = (figure: Figure, digits: 0 | 1 | 2 = 0) => (
    <td className="numeric">
      <FigureText figure={figure} digits={digits} />
    </td>
  );
  return (
    <tr>
      <th scope="row">{t('regions.table.nation')}</th>
      {cell(national('PRACTICES_AT_RISK'))}
      <td>
        <NotPublished t={t} />
      </td>
      {cell(national('PATIENTS_AT_RISK'))}
      {cell(national('PATIENT_STOP_SHARE_FULL'), 1)}
      {cell(national('PATIENT_STOP_SHARE_PARTIAL'), 1)}
      {cell(national('GPS_PER_10K'), 2)}
      {cell(national('CASES_RESOLVED'))}
      <td className="numeric">
        <NotPublished t={t} />
      </td>
      {cell({ value: sumOfInhabitants(data.rows), suppressed: false, quality: 'MEASURED' })}
    </tr>
  );
}
