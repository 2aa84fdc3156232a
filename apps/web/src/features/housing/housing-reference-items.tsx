import type { ComponentYear, GuidanceCell, RoomNorm } from '@regiovast/domain/housing/housing-reference';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { type HousingReferenceItem, sortedItems } from './housing-reference-draft.ts';

const HUNDREDTHS = 100;

/** The items of a version as they are read, each with what it rests on. */
export function HousingReferenceItems({ items }: { items: readonly HousingReferenceItem[] }) {
  const { t } = useTranslation();
  const { cells, norms, years } = sortedItems(items);
  if (cells.length > 0) return <CellTable cells={cells} />;
  if (norms.length > 0) return <NormTable norms={norms} />;
  if (years.length > 0) return <YearTable years={years} />;
  return <p className="empty">{t('housingAdmin.noItems')}</p>;
}

function CellTable({ cells }: { cells: readonly GuidanceCell[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const columns: Column<GuidanceCell>[] = [
    {
      id: 'label',
      header: t('housingAdmin.asked'),
      isRowHeader: true,
      cell: (cell) => (
        <>
          <strong>{cell[language].label}</strong>
          <span className="second reference-text">{cell[language].text}</span>
        </>
      ),
    },
    { id: 'step', header: t('housingAdmin.step'), cell: ({ step }) => t(`housing.steps.${step}`) },
    { id: 'party', header: t('housingAdmin.party'), cell: ({ party }) => t(`housing.parties.${party}`) },
    {
      id: 'dueDays',
      header: t('housingAdmin.dueDaysShort'),
      isNumeric: true,
      cell: ({ dueDays }) => dueDays,
    },
    {
      id: 'source',
      header: t('housingAdmin.source'),
      cell: ({ isProposal, source }) => (
        <>
          {isProposal && <em>{t('housingAdmin.proposal')}</em>}{' '}
          {source === '' ? t('housingAdmin.noSource') : source}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('housingAdmin.kind.guidance')}
      columns={columns}
      rows={cells}
      rowId={({ code }) => code}
    />
  );
}

function NormTable({ norms }: { norms: readonly RoomNorm[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const columns: Column<RoomNorm>[] = [
    { id: 'label', header: t('housingAdmin.norm'), isRowHeader: true, cell: (norm) => norm[language].label },
    {
      id: 'per1000',
      header: t('housingAdmin.per1000'),
      isNumeric: true,
      cell: ({ per1000Hundredths }) => format.number(per1000Hundredths / HUNDREDTHS),
    },
    { id: 'unit', header: t('housingAdmin.unit'), cell: ({ unit }) => t(`housingAdmin.units.${unit}`) },
    { id: 'source', header: t('housingAdmin.source'), cell: ({ source }) => source },
  ];
  return (
    <DataTable
      caption={t('housingAdmin.kind.norms')}
      columns={columns}
      rows={norms}
      rowId={({ code }) => code}
    />
  );
}

function YearTable({ years }: { years: readonly ComponentYear[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<ComponentYear>[] = [
    { id: 'year', header: t('housingAdmin.year'), isRowHeader: true, cell: ({ year }) => year },
    {
      id: 'amount',
      header: t('housingAdmin.amount'),
      isNumeric: true,
      cell: ({ centsPer1000 }) => format.euro(centsPer1000),
    },
    { id: 'source', header: t('housingAdmin.source'), cell: ({ source }) => source },
  ];
  return (
    <DataTable
      caption={t('housingAdmin.kind.component')}
      columns={columns}
      rows={years}
      rowId={({ code }) => code}
    />
  );
}
