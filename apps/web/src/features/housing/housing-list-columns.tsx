import type { HousingListRow } from '@regiovast/domain/housing/housing-list.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { HousingStepChip } from './housing-step-chip.tsx';
import { HousingTermText } from './housing-term.tsx';
import '../../components/list.css';

type Words = { readonly t: TFunction; readonly format: Formatter };

/** The list of housing cases, who, how far and by when first; a column that sorts is known by what it sorts. */
export function housingColumns({ t, format }: Words): Column<HousingListRow>[] {
  const count = (value: number | null) =>
    value === null ? <span className="unknown">{t('housingCases.unknown')}</span> : format.integer(value);
  return [
    {
      id: 'whose',
      header: t('housingCases.whose'),
      isSortable: true,
      isRowHeader: true,
      cell: (row) => (
        <span className="cell-lines">
          <Link to="/huisvesting/$id" params={{ id: row.id }}>
            {row.practiceName ?? row.initiativeName}
          </Link>
          <br />
          <span className="second">
            {t(row.practiceName === null ? 'housingCases.initiative' : 'housingCases.practice')}
          </span>
        </span>
      ),
    },
    {
      id: 'step',
      header: t('housingCases.step'),
      isSortable: true,
      cell: (row) => (
        <>
          <HousingStepChip step={row.step} />
          <br />
          <span className="meta">
            {row.outcome === null
              ? t('housingCases.since', { date: format.date(row.stepSince) })
              : t(`housing.outcomes.${row.outcome}`)}
          </span>
        </>
      ),
    },
    {
      id: 'nextOn',
      header: t('housingCases.nextTerm'),
      isSortable: true,
      cell: (row) => <HousingTermText term={row.nextTerm} />,
    },
    {
      id: 'bottlenecks',
      header: t('housingCases.bottlenecks'),
      cell: ({ bottlenecks: [first, ...others] }) => (
        <span className="cell-lines narrow">
          {first && t(`housing.bottlenecks.${first}`)}
          {others.length > 0 && (
            <span className="meta" title={others.map((code) => t(`housing.bottlenecks.${code}`)).join(', ')}>
              {' '}
              {t('housingCases.list.more', { count: others.length })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'accessTest',
      header: t('housingCases.accessTest'),
      cell: ({ accessTest }) =>
        accessTest === null ? (
          <span className="second">{t('housingCases.list.noTest')}</span>
        ) : (
          <>
            {t(`housing.testOutcomesShort.${accessTest.outcome}`)}
            <br />
            <span className="meta">{t(`housing.testStates.${accessTest.state}`)}</span>
          </>
        ),
    },
    {
      id: 'municipality',
      header: t('housingCases.municipality'),
      isSortable: true,
      cell: (row) => (
        <>
          {row.municipalityName}
          <br />
          <span className="meta">{row.regionName ?? t('housingCases.noRegion')}</span>
        </>
      ),
    },
    {
      id: 'enrolledPatients',
      header: t('housingCases.enrolled'),
      isSortable: true,
      isNumeric: true,
      cell: (row) => count(row.enrolledPatients),
    },
    {
      id: 'wantedFloorArea',
      header: t('housingCases.wantedArea'),
      isSortable: true,
      isNumeric: true,
      cell: (row) => count(row.wantedFloorAreaM2),
    },
    {
      id: 'wantedYear',
      header: t('housingCases.wantedYear'),
      isSortable: true,
      isNumeric: true,
      // A year is no amount: 2027, never 2.027.
      cell: (row) =>
        row.wantedYear === null ? (
          <span className="unknown">{t('housingCases.unknown')}</span>
        ) : (
          String(row.wantedYear)
        ),
    },
    { id: 'owner', header: t('housingCases.owner'), isSortable: true, cell: (row) => row.ownerName },
    { id: 'number', header: t('housingCases.number'), isSortable: true, cell: (row) => row.number },
  ];
}
