import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';

/** H-2 · what a cell asks, of whom, by when, and where that comes from (R-1). */
export function CellAsked({ cell }: { readonly cell: MatrixCell }) {
  const { t, i18n } = useTranslation();
  const { text } = cell[i18n.language === 'en' ? 'en' : 'nl'];
  return (
    <div className="stack">
      <p className="cell-asked">{text}</p>
      <dl className="cell-facts">
        <Fact term={t('housingMatrix.step')}>{t(`housing.steps.${cell.step}`)}</Fact>
        <Fact term={t('housingMatrix.cell.who')}>
          {t(`housing.parties.${cell.party}`)}
          <span className="meta">{` · ${t(`housingMatrix.cell.whoAnswers.${cell.party}`)}`}</span>
        </Fact>
        {cell.instrument && (
          <Fact term={t('housingMatrix.cell.instrument')}>{t(`housing.instruments.${cell.instrument}`)}</Fact>
        )}
        <Fact term={t('housingMatrix.cell.due')}>
          {t('housingMatrix.cell.dueDays', { count: cell.dueDays })}
        </Fact>
        <Fact term={t('housingMatrix.cell.source')}>
          {cell.isProposal && (
            <>
              <strong>{t('housingMatrix.cell.proposal')}.</strong> {t('housingMatrix.cell.proposalHint')}{' '}
            </>
          )}
          {cell.source}
        </Fact>
      </dl>
    </div>
  );
}
