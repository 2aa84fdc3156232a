import type { CaseView } from '@regiovast/domain/cases/case.views';
import type { ImpactView } from '@regiovast/domain/cases/impact.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

/** D-6 · whom it touches: patients, places within reach, and how many have nowhere to go. */
export function ImpactBox({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery(trpc.cases.impact.queryOptions({ caseId: view.id }));
  return (
    <section className="box" aria-labelledby="impact" aria-busy={!data && !error}>
      <div className="box-head">
        <h2 id="impact">{t('caseImpact.title')}</h2>
      </div>
      <ErrorNote error={error} />
      <ImpactFigures impact={data} expectedEndOn={view.expectedEndOn} />
      {data && (
        <div className="box-foot stack">
          <ImpactNotes impact={data} />
          <p className="meta">{t('caseImpact.asOf', { date: format.date(data.asOf) })}</p>
          <Link to="/casussen/$id" params={{ id: view.id }} search={{ tab: 'dossier' }} hash="impact-reach">
            {t('caseImpact.more')}
          </Link>
        </div>
      )}
    </section>
  );
}

/** While the figures come, their places stand there, so that nothing jumps. */
function ImpactFigures({
  impact,
  expectedEndOn,
}: {
  impact: ImpactView | undefined;
  expectedEndOn: string | null;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (value: number | null | undefined) =>
    value === undefined ? (
      '…'
    ) : value === null ? (
      <span className="unknown">{t('frame.unknown')}</span>
    ) : (
      format.integer(value)
    );
  const patients = impact?.patients;
  return (
    <dl className="impact">
      <div>
        <dt>{t('caseImpact.patients')}</dt>
        <dd className="impact-figure">{count(patients?.value)}</dd>
        <dd className="meta">{patients && t(`caseImpact.basis.${patients.basis}`)}</dd>
        <dd className="meta">
          {patients?.basis === 'enrolled' && patients.referenceDate !== null
            ? t('caseImpact.origin', {
                date: format.date(patients.referenceDate),
                source: patients.source ?? t('frame.unknown'),
              })
            : patients?.enrolled != null &&
              t('caseImpact.enrolledOf', { patients: format.integer(patients.enrolled) })}
        </dd>
      </div>
      <div>
        <dt>{t('cases.record.expectedEnd')}</dt>
        <dd className={expectedEndOn ? 'impact-date' : 'second'}>
          {expectedEndOn ? format.date(expectedEndOn) : t('cases.notKnown')}
        </dd>
      </div>
      <div>
        <dt>{t('caseImpact.places')}</dt>
        <dd className="impact-figure">{count(impact?.places)}</dd>
        <dd className="meta">{impact && t('caseImpact.placesOf', { count: impact.practicesWithPlaces })}</dd>
      </div>
      <div>
        <dt>{t('caseImpact.nowhere')}</dt>
        <dd className="impact-figure">
          {impact?.isAtMost && <span className="second impact-at-most">{t('caseImpact.atMost')} </span>}
          {count(impact?.nowhere)}
        </dd>
      </div>
      {impact !== undefined && impact.placed > 0 && (
        <div>
          <dt>{t('caseImpact.placed')}</dt>
          <dd className="impact-figure">{count(impact.placed)}</dd>
        </div>
      )}
    </dl>
  );
}

/** What the figures leave out, and whether anybody is left without a place. */
function ImpactNotes({ impact }: { impact: ImpactView }) {
  const { t } = useTranslation();
  const notes = [
    ...(impact.practicesUnknown > 0 ? [t('caseImpact.unknown', { count: impact.practicesUnknown })] : []),
    ...(impact.practicesAtRisk > 0 ? [t('caseImpact.atRisk', { count: impact.practicesAtRisk })] : []),
  ];
  return (
    <>
      {impact.nowhere === 0 && (
        <p>
          <Icon name="resolved" size={14} /> {t('caseImpact.nowhereNone')}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="impact-notes meta">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
