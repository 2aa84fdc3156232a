import type { HousingMatrixView } from '@regiovast/domain/housing/matrix.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

type Props = {
  readonly matrix: HousingMatrixView;
  readonly isWithdrawn: boolean;
  /** When somebody goes to one of the cells. */
  readonly onLeave: () => void;
};

/** H-2 · what stands in the way of closing, each with a link to where it is solved. */
export function ClosingObstacles({ matrix, isWithdrawn, onLeave }: Props) {
  const { t } = useTranslation();
  const { unexplained, unanswered } = matrix.closing;
  if (unexplained.length === 0 && unanswered.length === 0)
    return (
      <p className="note tone-resolved">
        <Icon name="resolved" />
        {t('housingMatrix.close.clear')}
      </p>
    );
  return (
    <>
      {unexplained.length > 0 && (
        <div className="note tone-acute">
          <Icon name="acute" />
          <div>
            <p>{t('housingMatrix.close.unexplained')}</p>
            <Cells matrix={matrix} codes={unexplained} onLeave={onLeave} />
          </div>
        </div>
      )}
      {unanswered.length > 0 && (
        <div className={isWithdrawn ? 'note tone-signal' : 'note tone-threatened'}>
          <Icon name={isWithdrawn ? 'clock' : 'threatened'} />
          <div>
            <p>{t(isWithdrawn ? 'housingMatrix.close.withdrawn' : 'housingMatrix.close.unanswered')}</p>
            <Cells matrix={matrix} codes={unanswered} onLeave={onLeave} />
          </div>
        </div>
      )}
      {!matrix.isShared && (
        <p className="note tone-threatened">
          <Icon name="share" />
          {t('housingMatrix.close.share')}
        </p>
      )}
    </>
  );
}

type CellsProps = Pick<Props, 'matrix' | 'onLeave'> & { readonly codes: readonly string[] };

function Cells({ matrix, codes, onLeave }: CellsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const cells = matrix.cells.filter(({ code }) => codes.includes(code));
  return (
    <ul className="closing-cells">
      {cells.map((cell) => (
        <li key={cell.code}>
          <Link
            to="/huisvesting/$id"
            params={{ id: matrix.housingCaseId }}
            search={{ tab: 'stappen', cel: cell.code }}
            onClick={onLeave}
          >
            {cell[language].label}
          </Link>{' '}
          <span className="meta">
            {t(`housing.parties.${cell.party}`)}, {t(`housingMatrix.standings.${cell.standing}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
