import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** The facts of a case as they stand; what is not filled in says so. */
export function HousingFacts({ housing }: { housing: HousingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { premises, wanted } = housing;
  const empty = <span className="unknown">{t('housingCases.frame.empty')}</span>;
  const or = <Value,>(value: Value | null, shown: (value: Value) => ReactNode): ReactNode =>
    value === null ? empty : shown(value);
  const words = (text: string): ReactNode => (text === '' ? empty : text);
  const patients = (count: number) => t('housingCases.frame.patients', { shown: format.integer(count) });
  const area = (m2: number) => t('housingCases.frame.squareMetres', { shown: format.integer(m2) });
  const rooms = (count: number) => t('housingCases.frame.rooms', { count });
  return (
    <dl className="housing-facts">
      <Row term={t('housingCases.bottlenecks')}>
        {housing.bottlenecks.map((code) => t(`housing.bottlenecks.${code}`)).join(', ')}
      </Row>
      <Row term={t('housingCases.frame.problem')}>{words(housing.problem)}</Row>
      <Row term={t('housingCases.frame.enrolledPatients')}>{or(housing.enrolledPatients, patients)}</Row>
      <Row term={t('housingCases.frame.enrolledAtCompletion')}>
        {or(housing.enrolledAtCompletion, patients)}
      </Row>
      <Row term={t('housingCases.frame.premises')}>{words(premises.address)}</Row>
      <Row term={t('housingCases.frame.floorAreaM2')}>{or(premises.floorAreaM2, area)}</Row>
      <Row term={t('housingCases.frame.consultingRooms')}>{or(premises.consultingRooms, rooms)}</Row>
      <Row term={t('housingCases.frame.tenure')}>
        {or(premises.tenure, (tenure) => t(`housing.tenures.${tenure}`))}
      </Row>
      <Row term={t('housingCases.frame.leaseEndsOn')}>{or(premises.leaseEndsOn, format.date)}</Row>
      <Row term={t('housingCases.frame.condition')}>
        {or(premises.condition, (condition) => t(`housing.conditions.${condition}`))}
      </Row>
      <Row term={t('housingCases.frame.wantedFloorAreaM2')}>{or(wanted.floorAreaM2, area)}</Row>
      <Row term={t('housingCases.frame.wantedConsultingRooms')}>{or(wanted.consultingRooms, rooms)}</Row>
      <Row term={t('housingCases.frame.wantedYear')}>{or(wanted.year, String)}</Row>
      <Row term={t('housingCases.frame.needMap')}>
        {t(housing.isOnNeedMap ? 'housingCases.frame.onNeedMapShort' : 'housingCases.frame.offNeedMapShort')}
      </Row>
      <Row term={t('housingCases.frame.case')}>
        {housing.case === null ? (
          <span className="second">{t('housingCases.frame.noCase')}</span>
        ) : (
          <Link to="/casussen/$id" params={{ id: housing.case.id }}>
            {housing.case.number}
          </Link>
        )}
      </Row>
      <Row term={t('housingCases.frame.arrangements')}>
        <Arrangements housing={housing} />
      </Row>
      <Row term={t('housingCases.frame.rho')}>{housing.rho.name}</Row>
      <Row term={t('housingCases.frame.insurer')}>
        {housing.insurer?.name ?? <span className="second">{t('housingCases.frame.notShared')}</span>}
      </Row>
      <Row term={t('housingCases.frame.opened')}>{format.date(housing.openedOn)}</Row>
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** C-1 · arrangements that contribute to it, of those the reader sees. */
function Arrangements({ housing: { arrangements } }: { housing: HousingView }) {
  const { t } = useTranslation();
  if (arrangements.length === 0)
    return <span className="second">{t('housingCases.frame.noArrangements')}</span>;
  return arrangements.map(({ id, number }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to="/maatwerk/$id" params={{ id }}>
        {number}
      </Link>
    </span>
  ));
}
