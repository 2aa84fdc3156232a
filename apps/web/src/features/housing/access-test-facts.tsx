import type { AccessTestShown } from '@regiovast/domain/housing/access-test.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { AccessTestFigures } from './access-test-figures.tsx';

/** H-1 · what the RHO found, why and by which figures, and what the insurer said of it. */
export function AccessTestFacts({ test }: { readonly test: AccessTestShown }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <dl className="housing-facts">
        <dt>{t('housingTest.outcome')}</dt>
        <dd>{t(`housing.testOutcomes.${test.outcome}`)}</dd>
        <dt>{t('housingTest.reason')}</dt>
        <dd>{test.reason}</dd>
        <dt>{t('housingTest.offered')}</dt>
        <dd>{t('housingTest.byOn', { name: test.offeredBy, date: format.moment(test.offeredAt) })}</dd>
        {test.decidedAt !== null && (
          <>
            <dt>{t('housingTest.decided')}</dt>
            <dd>
              {t(`housing.testStates.${test.state}`)},{' '}
              {t('housingTest.byOn', { name: test.decidedBy ?? '', date: format.moment(test.decidedAt) })}
            </dd>
          </>
        )}
        {test.decisionReason !== null && (
          <>
            <dt>{t('housingTest.decisionReason')}</dt>
            <dd>{test.decisionReason}</dd>
          </>
        )}
      </dl>
      <AccessTestFigures figures={test.figures} />
    </>
  );
}
