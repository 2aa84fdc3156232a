import { Button } from '@mantine/core';
import { useFocusReturn } from '@mantine/hooks';
import type { KeptRegionView, PreferentPeriodRow } from '@regiovast/domain/regions/keep-regions.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/table/data-table.tsx';
import { useFormat } from '../../../lib/format.ts';
import { CorrectInsurerDialog } from './correct-insurer-dialog.tsx';
import { InsurerForm } from './insurer-form.tsx';
import { PreferentName } from './preferent-name.tsx';

/** Who is, was and will be preferent, with source; stating the next one, and mending a source. */
export function InsurerBox({ data }: { data: KeptRegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [correcting, setCorrecting] = useState<string | null>(null);
  useFocusReturn({ opened: correcting !== null });
  const period = data.preferent.find(({ validFrom }) => validFrom === correcting);
  const columns: Column<PreferentPeriodRow>[] = [
    {
      id: 'name',
      header: t('regionAdmin.insurer.insurer'),
      isRowHeader: true,
      cell: (row) => <PreferentName name={row.insurerName} isVerified={row.isVerified} />,
    },
    { id: 'from', header: t('regionAdmin.from'), cell: (row) => format.date(row.validFrom) },
    {
      id: 'to',
      header: t('regionAdmin.to'),
      cell: (row) =>
        row.validTo === null ? (
          <span className="second">{t('regionAdmin.still')}</span>
        ) : (
          format.date(row.validTo)
        ),
    },
    { id: 'source', header: t('regionAdmin.source'), cell: (row) => row.source },
    {
      id: 'correct',
      header: t('regionAdmin.insurer.correctHeader'),
      cell: (row) => (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('regionAdmin.insurer.correctOf', {
            name: row.insurerName,
            date: format.date(row.validFrom),
          })}
          onClick={() => setCorrecting(row.validFrom)}
        >
          {t('regionAdmin.insurer.correct')}
        </Button>
      ),
    },
  ];
  return (
    <section className="box" aria-labelledby="insurer">
      <div className="box-head">
        <h2 id="insurer">{t('regionAdmin.insurer.title')}</h2>
        <span className="second">{t('regionAdmin.insurer.history')}</span>
      </div>
      <DataTable
        caption={t('regionAdmin.insurer.history')}
        columns={columns}
        rows={data.preferent}
        rowId={(row) => row.validFrom}
        empty={t('regionAdmin.insurer.empty')}
      />
      {period && (
        <CorrectInsurerDialog
          key={`${period.validFrom} ${period.source} ${String(period.isVerified)}`}
          code={data.code}
          period={period}
          onDone={() => setCorrecting(null)}
        />
      )}
      <div className="box-head">
        <h3>{t('regionAdmin.insurer.change')}</h3>
      </div>
      <InsurerForm data={data} />
    </section>
  );
}
