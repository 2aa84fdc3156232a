import type { PriorityPointCode } from '@regiovast/domain/arrangements/priority-test.rules';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../components/definition-link.tsx';
import { useFormat } from '../../lib/format.ts';

type Props = { readonly view: PriorityView };

/** What a point of the priority test says, with source and date of its figures. */
export function PriorityAnswer({ code, view }: Props & { readonly code: PriorityPointCode }) {
  switch (code) {
    case 'PRESSURE':
      return <Pressure view={view} />;
    case 'WHY_HERE':
      return (
        <>
          <Written words={view.whyHere} />
          <Patients view={view} />
        </>
      );
    case 'WHY_MEASURE':
      return <Written words={view.whyMeasure} />;
    case 'ACCESS_TEST':
      return <AccessTest view={view} />;
    case 'EXPECTED_OUTCOME':
      return <Outcome view={view} />;
    case 'COST_PER_PLACE':
      return <Cost view={view} />;
    default:
      return code satisfies never;
  }
}

function Written({ words }: { words: string }) {
  const { t } = useTranslation();
  return words === '' ? (
    <p className="second">{t('arrangementPriority.nothing')}</p>
  ) : (
    <p className="priority-words">{words}</p>
  );
}

function Pressure({ view: { region, figures } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pressure } = figures;
  if (!pressure) return <p className="second">{t('arrangementPriority.pressure.none')}</p>;
  const { score, rank, of, basis, referenceDate, weightsVersion } = pressure;
  return (
    <>
      <p>
        <DefinitionLink code="PRESSURE_SCORE">
          {t('arrangementPriority.pressure.score', {
            region: region.name,
            score: format.integer(score),
            rank,
            of,
          })}
        </DefinitionLink>
      </p>
      <p className="meta">
        {t(`arrangementPriority.pressure.${basis}`, {
          date: format.date(referenceDate),
          version: weightsVersion,
        })}{' '}
        {t('arrangementPriority.pressure.compared')}
      </p>
    </>
  );
}

/** D-6 · the places that are not stated count as none, so that the number is the most it can be. */
function Patients({ view }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { patientsWithoutPlace: patients, asOf } = view.figures;
  if (!view.case) return <p className="meta">{t('arrangementPriority.patients.noCase')}</p>;
  const { id, number } = view.case;
  return (
    <>
      <p>
        <Link to="/casussen/$id" params={{ id }}>
          {patients === null
            ? t('arrangementPriority.patients.unknown')
            : t('arrangementPriority.patients.nowhere', { count: patients, shown: format.integer(patients) })}
        </Link>
      </p>
      <p className="meta">{t('arrangementPriority.patients.source', { number, date: format.date(asOf) })}</p>
    </>
  );
}

/** H-1 · by hand, or of the housing case that it is for. */
function AccessTest({ view: { accessTest, housing, frozen } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const ofCase = housing && (
    <p>
      <Link to="/huisvesting/$id" params={{ id: housing.id }} search={{ tab: 'toegangstoets' }}>
        {t('arrangementPriority.access.ofCase', { number: housing.number })}
      </Link>
      {frozen === null && !housing.isTestPositive && ` ${t('arrangementPriority.access.notPositive')}`}
    </p>
  );
  if (!accessTest) return ofCase ?? <p className="second">{t('arrangementPriority.access.none')}</p>;
  const { outcome, on, reason } = accessTest;
  return (
    <>
      {ofCase}
      <p>{t(`arrangementPriority.access.${outcome}`, { date: format.date(on) })}</p>
      {reason !== '' && <p className="priority-words">{reason}</p>}
      {outcome === 'NEGATIVE' && <p className="second">{t('arrangementPriority.access.failed')}</p>}
    </>
  );
}

function Outcome({ view: { expectedPlaces, expectedOn, expectedOutcome } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = expectedOn === null ? t('arrangementPriority.outcome.noDate') : format.date(expectedOn);
  return (
    <>
      <p>
        {expectedPlaces === null
          ? `${t('arrangementPriority.outcome.noPlaces')}, ${date}`
          : t('arrangementPriority.outcome.places', {
              count: expectedPlaces,
              shown: format.integer(expectedPlaces),
              date,
            })}
      </p>
      <Written words={expectedOutcome} />
    </>
  );
}

function Cost({ view: { figures, expectedPlaces } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const { totalCents, centsPerPlace, comparison } = figures;
  if (totalCents === 0) return <p className="second">{t('arrangementPriority.cost.noAmounts')}</p>;
  if (centsPerPlace === null || expectedPlaces === null)
    return (
      <p className="second">
        {t(
          expectedPlaces === null
            ? 'arrangementPriority.cost.noPlaces'
            : 'arrangementPriority.cost.zeroPlaces',
        )}
      </p>
    );
  return (
    <>
      <p>
        {t('arrangementPriority.cost.sum', {
          total: euro(totalCents),
          places: format.integer(expectedPlaces),
          cost: euro(centsPerPlace),
        })}
      </p>
      <p className="meta">
        {comparison && comparison.cheaper !== null
          ? t('arrangementPriority.cost.cheaper', { count: comparison.cheaper, all: comparison.count })
          : t('arrangementPriority.cost.noOthers')}
      </p>
    </>
  );
}
