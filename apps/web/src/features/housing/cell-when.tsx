import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** By when a cell is to be answered, or until when its explanation holds. */
export function CellWhen({ cell }: { readonly cell: MatrixCell }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueOn, isLate, standing, answer } = cell;
  if (dueOn !== null)
    return isLate ? (
      <span className="late text-acute">
        <Icon name="acute" size={14} />
        {t('housingMatrix.late', { date: format.date(dueOn) })}
      </span>
    ) : (
      <span>{t('housingMatrix.due', { date: format.date(dueOn) })}</span>
    );
  if (answer === null) return null;
  if (answer.expiresOn === null) return <span>{format.date(answer.answeredAt)}</span>;
  return (
    <span>
      {t(standing === 'EXPIRED' ? 'housingMatrix.held' : 'housingMatrix.holds', {
        date: format.date(answer.expiresOn),
      })}
    </span>
  );
}
