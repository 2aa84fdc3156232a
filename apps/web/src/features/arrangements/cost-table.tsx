import type { CostComparison } from '@regiovast/domain/arrangements/priority-figures';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Props = { readonly caption: string; readonly own: number | null; readonly comparison: CostComparison };

/** S-7 · the figures of the strip: this proposal, the median, and each of the others, the cheapest first. */
export function CostTable({ caption, own, comparison }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  return (
    <div className="table-scroll">
      <table className="data-table cost-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('arrangementPriority.strip.arrangement')}</th>
            <th scope="col" className="numeric">
              {t('arrangementPriority.strip.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <strong>{t('arrangementPriority.strip.ownRow')}</strong>
            </th>
            <td className="numeric">
              {own === null ? (
                <span className="unknown">{t('frame.unknown')}</span>
              ) : (
                <strong>{euro(own)}</strong>
              )}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('arrangementPriority.strip.medianRow')}</th>
            <td className="numeric">{euro(comparison.medianCentsPerPlace)}</td>
          </tr>
          {comparison.others.map(({ id, number, centsPerPlace }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/maatwerk/$id" params={{ id }}>
                  {number}
                </Link>
              </th>
              <td className="numeric">{euro(centsPerPlace)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
