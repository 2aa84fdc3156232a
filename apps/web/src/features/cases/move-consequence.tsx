import type { CaseView } from '@regiovast/domain/cases/case.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What the step means and who will see it, before the button. */
export function MoveConsequence({ view, to }: { view: CaseView; to: RiskPhase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { patientsToPlace } = view;
  const patients = patientsToPlace === null ? t('frame.unknown') : format.integer(patientsToPlace);
  const insurer = view.sharing.insurerName ?? '';
  return (
    <section className="consequence" aria-live="polite" aria-labelledby="consequence">
      <h3 id="consequence">{t('cases.moving.whatHappens')}</h3>
      <p>{t(`cases.moving.consequence.${to}`, { patients })}</p>
      <p className="second">
        {view.sharing.state === 'notShared'
          ? t('cases.moving.onlyRho')
          : t('cases.moving.insurerSees', { insurer })}
      </p>
    </section>
  );
}
