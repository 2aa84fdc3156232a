import type { FiledYear } from '@regiovast/domain/imports/arrangement-import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { yearStanding, yearsStanding } from './arrangement-year-words.ts';

/** A-4 · what the contracts of a file ask of the budget of every year, and which ceilings they exceed. */
export function ArrangementYearsBox({ years }: { years: readonly FiledYear[] }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="years-title">
      <div className="box-head">
        <h2 id="years-title">{t('arrangementImports.years')}</h2>
      </div>
      {years.length === 0 ? (
        <p className="import-foot second">{t('arrangementImports.noYears')}</p>
      ) : (
        <>
          <Warnings years={years} />
          <YearsTable years={years} />
          <p className="import-foot meta">{t('arrangementImports.yearsHint')}</p>
        </>
      )}
    </section>
  );
}

function Warnings({ years }: { years: readonly FiledYear[] }) {
  const { t } = useTranslation();
  const exceeded = yearsStanding(years, 'exceeded');
  const without = yearsStanding(years, 'noCeiling');
  if (exceeded.length + without.length === 0) return null;
  return (
    <div className="stack import-body">
      {exceeded.length > 0 && (
        <p className="note tone-acute">
          <Icon name="acute" />
          {t('arrangementImports.exceededNote', { count: exceeded.length, years: exceeded.join(', ') })}
        </p>
      )}
      {without.length > 0 && (
        <p className="note tone-watch">
          <Icon name="watch" />
          {t('arrangementImports.noCeilingNote', { years: without.join(', ') })}
        </p>
      )}
    </div>
  );
}

function YearsTable({ years }: { years: readonly FiledYear[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const numeric = (id: string, header: string, cell: (row: FiledYear) => string) => ({
    id,
    header,
    isNumeric: true,
    cell,
  });
  return (
    <DataTable
      caption={t('arrangementImports.years')}
      rows={years}
      rowId={({ year }) => String(year)}
      columns={[
        { id: 'year', header: t('arrangementImports.year'), isRowHeader: true, cell: ({ year }) => year },
        numeric('adds', t('arrangementImports.adds'), (row) => format.euro(row.addsCents)),
        numeric('paid', t('arrangementImports.yearPaid'), (row) => format.euro(row.paidCents)),
        numeric('taken', t('arrangementImports.taken'), (row) => format.euro(row.takenCents)),
        numeric('ceiling', t('arrangementImports.ceiling'), ({ ceilingCents }) =>
          ceilingCents === null ? t('arrangementImports.noCeiling') : format.euro(ceilingCents),
        ),
        {
          id: 'free',
          header: t('arrangementImports.freeAfter'),
          isNumeric: true,
          cell: (row) => <FreeAfter row={row} />,
        },
      ]}
    />
  );
}

function FreeAfter({ row }: { row: FiledYear }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (row.freeAfterCents === null) return t('arrangementImports.noCeiling');
  if (yearStanding(row) === 'fits') return format.euro(row.freeAfterCents);
  return (
    <span className="text-acute">
      <Icon name="acute" size={14} /> {format.euro(row.freeAfterCents)} ({t('arrangementImports.exceeded')})
    </span>
  );
}
