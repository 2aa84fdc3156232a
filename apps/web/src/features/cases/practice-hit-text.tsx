import type { PracticeHit } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What tells one practice from another: AGB code, place, enrolled patients with their date, open case. */
export function PracticeHitText({ hit }: { hit: PracticeHit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const patients = hit.enrolledPatients === null ? null : format.integer(hit.enrolledPatients);
  const enrolled =
    patients === null
      ? t('cases.signal.enrolledUnknown')
      : hit.referenceDate === null
        ? t('cases.signal.enrolled', { patients })
        : t('cases.signal.enrolledOn', { patients, date: format.date(hit.referenceDate) });
  return (
    <span className="meta">
      {[t('cases.signal.agb', { code: hit.agbCode }), hit.place, enrolled, hit.openCase?.number]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
