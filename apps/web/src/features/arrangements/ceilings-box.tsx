import { Button } from '@mantine/core';
import type { CeilingsView } from '@regiovast/domain/arrangements/ceiling.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { CeilingDialog } from './ceiling-dialog.tsx';
import { FreeText } from './free-text.tsx';
import { OnlyInsurer } from './only-insurer.tsx';

type Year = CeilingsView['years'][number];
type Props = { readonly view: CeilingsView; readonly onDone: (words: string) => void };

/** A-4 · the ceiling of each year with what is taken of it, and every ceiling it had before. */
export function CeilingsBox({ view, onDone }: Props) {
  const { t } = useTranslation();
  // The year that is being changed; 'new' for one that is to be typed.
  const [open, setOpen] = useState<number | 'new' | null>(null);
  return (
    <section className="box" aria-labelledby="budget-ceilings">
      <div className="box-head">
        <h2 id="budget-ceilings">{t('arrangementBudget.ceilings.heading')}</h2>
        <OnlyInsurer insurer={view.insurerName} />
        <CapabilityButton
          capability={view.can.set}
          label={t('arrangementBudget.ceilings.add')}
          look={{ size: 'xs', leftSection: <Icon name="plus" /> }}
          onClick={() => setOpen('new')}
        />
      </div>
      <p className="box-body second">{t('arrangementBudget.ceilings.lead', { insurer: view.insurerName })}</p>
      <DataTable
        caption={t('arrangementBudget.ceilings.caption')}
        columns={useCeilingColumns(view, setOpen)}
        rows={view.years}
        rowId={({ year }) => String(year)}
        empty={t('arrangementBudget.ceilings.empty')}
      />
      {open !== null && (
        <CeilingDialog
          view={view}
          year={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={onDone}
        />
      )}
    </section>
  );
}

function useCeilingColumns(view: CeilingsView, onChange: (year: number) => void): Column<Year>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Year>[] = [
    { id: 'year', header: t('arrangementBudget.year'), isRowHeader: true, cell: ({ year }) => year },
    {
      id: 'ceiling',
      header: t('arrangementBudget.ceiling'),
      isNumeric: true,
      cell: ({ ceilingCents }) =>
        ceilingCents === null ? (
          <span className="unknown">{t('arrangementBudget.noCeiling')}</span>
        ) : (
          <strong>{format.euro(ceilingCents)}</strong>
        ),
    },
    {
      id: 'used',
      header: t('arrangementBudget.ceilings.used'),
      isNumeric: true,
      cell: ({ usedCents }) => format.euro(usedCents),
    },
    {
      id: 'free',
      header: t('arrangementBudget.ceilings.free'),
      isNumeric: true,
      cell: ({ freeCents }) => <FreeText cents={freeCents} />,
    },
    {
      id: 'history',
      header: t('arrangementBudget.ceilings.history'),
      cell: (row) => <CeilingHistory row={row} />,
    },
  ];
  if (!view.can.set.can) return columns;
  return [
    ...columns,
    {
      id: 'change',
      header: t('arrangementBudget.ceilings.change'),
      cell: ({ year }) => (
        <Button
          size="xs"
          variant="default"
          aria-label={t('arrangementBudget.ceilings.changeOf', { year })}
          onClick={() => onChange(year)}
        >
          {t('arrangementBudget.ceilings.change')}
        </Button>
      ),
    },
  ];
}

function CeilingHistory({ row: { year, versions } }: { row: Year }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (versions.length === 0) return <span className="meta">{t('arrangementBudget.none')}</span>;
  return (
    <details>
      <summary>{t('arrangementBudget.ceilings.historyOf', { count: versions.length, year })}</summary>
      <ul className="ceiling-history">
        {versions.map(({ version, ceilingCents, recordedAt, recordedBy, reason }) => (
          <li key={version}>
            {t('arrangementBudget.ceilings.historyLine', {
              amount: format.euro(ceilingCents),
              date: format.date(recordedAt),
              name: recordedBy,
              reason,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
