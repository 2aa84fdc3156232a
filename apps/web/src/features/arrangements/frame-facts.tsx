import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** The frame as it stands; what is not filled in says so. */
export function FrameFacts({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const empty = <span className="unknown">{t('arrangementDrafting.frame.empty')}</span>;
  const date = (on: string | null): ReactNode => (on === null ? empty : format.date(on));
  const words = (text: string | null): ReactNode => (text === null || text === '' ? empty : text);
  const { expectedPlaces: places, accessTest } = view;
  return (
    <dl className="arrangement-frame">
      <Row term={t('arrangementDrafting.insurer')}>{view.insurer.name}</Row>
      <Row term={t('arrangementDrafting.rho')}>{view.rho.name}</Row>
      <Row term={t('arrangementDrafting.beneficiary')}>
        <Beneficiary view={view} />
      </Row>
      <Row term={t('arrangementDrafting.type')}>{t(`arrangements.types.${view.type}`)}</Row>
      <Row term={t('arrangementDrafting.nature')}>{t(`arrangements.natures.${view.nature}`)}</Row>
      {view.nature === 'STRUCTURAL' && (
        <Row term={t('arrangementDrafting.frame.structuralReason')}>{words(view.structuralReason)}</Row>
      )}
      <Row term={t('arrangementDrafting.basis')}>{t(`plans.fundingBases.${view.fundingBasis}`)}</Row>
      <Row term={t('arrangementDrafting.course')}>{t(`caseRecord.course.${view.course}`)}</Row>
      <Row term={t('arrangementDrafting.frame.serves')}>
        <Served view={view} />
      </Row>
      <Row term={t('arrangementDrafting.frame.resultObligation')}>{words(view.resultObligation)}</Row>
      <Row term={t('arrangementDrafting.period')}>
        {t('arrangementDrafting.periodText', {
          from: format.date(view.periodFrom),
          to: format.date(view.periodTo),
        })}
      </Row>
      <Row term={t('arrangementDrafting.frame.reviewOn')}>{date(view.reviewOn)}</Row>
      <Row term={t('arrangementDrafting.frame.expectedPlaces')}>
        {places === null
          ? empty
          : t('arrangementDrafting.frame.places', { count: places, shown: format.integer(places) })}
      </Row>
      <Row term={t('arrangementDrafting.frame.expectedOn')}>{date(view.expectedOn)}</Row>
      <Row term={t('arrangementDrafting.frame.expectedOutcome')}>{words(view.expectedOutcome)}</Row>
      {view.housing && (
        <Row term={t('arrangementDrafting.housing.label')}>
          <Housing housing={view.housing} isDraft={view.status === 'DRAFT' && !view.isDeclined} />
        </Row>
      )}
      {view.type === 'HOUSING_CONTRIBUTION' && (
        <Row term={t('arrangementDrafting.frame.accessTest')}>
          {accessTest === null
            ? empty
            : `${t(`arrangementDrafting.frame.accessOutcomes.${accessTest.outcome}`)}, ${format.date(accessTest.on)}\n${accessTest.reason}`}
        </Row>
      )}
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

function Beneficiary({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const me = useMe();
  if (view.practice === null)
    return view.startingPracticeName === null
      ? view.rho.name
      : `${view.startingPracticeName} (${t('arrangements.beneficiaryKinds.STARTING_PRACTICE')})`;
  if (!me.may('practices.get')) return view.practice.name;
  return (
    <Link to="/praktijken/$id" params={{ id: view.practice.id }}>
      {view.practice.name}
    </Link>
  );
}

/** H-1 · while a draft waits on the test of its case, it says so where one looks for why. */
function Housing({
  housing,
  isDraft,
}: {
  housing: NonNullable<ArrangementView['housing']>;
  isDraft: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/huisvesting/$id" params={{ id: housing.id }} search={{ tab: 'toegangstoets' }}>
        {housing.number}
      </Link>
      {isDraft && !housing.isTestPositive && (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('arrangementDrafting.housing.notPositive')}
        </p>
      )}
    </>
  );
}

function Served({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  if (view.plan === null && view.case === null)
    return <span className="second">{t('arrangementDrafting.frame.nothingServed')}</span>;
  return (
    <>
      {view.plan && (
        <Link to="/plannen/$id" params={{ id: view.plan.id }} search={{ tab: 'maatregelen' }}>
          {t('arrangementDrafting.frame.plan', { number: view.plan.number })}
        </Link>
      )}
      {view.plan && view.case && ' · '}
      {view.case && (
        <Link to="/casussen/$id" params={{ id: view.case.id }}>
          {t('arrangementDrafting.frame.case', { number: view.case.number })}
        </Link>
      )}
    </>
  );
}
