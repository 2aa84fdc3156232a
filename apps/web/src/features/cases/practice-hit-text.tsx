import type { PracticeHit } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What tells one practice from another: AGB code, place, enrolled patients with their date, open case, closed. */
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
  const words = [
    t('cases.signal.agb', { code: hit.agbCode }),
    hit.place,
    hit.closedOn === null ? enrolled : t('signalQueue.closedOn', { date: format.date(hit.closedOn) }),
    hit.openCase && t('signalQueue.joins', { number: hit.openCase.number }),
  ];
  return <span className="meta">{words.filter(Boolean).join(' · ')}</span>;
}
