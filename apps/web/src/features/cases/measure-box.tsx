import { Button } from '@mantine/core';
import type { CaseRecordView, MeasureView } from '@regiovast/domain/cases/case-record.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { MeasureDialog } from './measure-dialog.tsx';

type Props = { readonly record: CaseRecordView; readonly onDone: (words: string) => void };

/** D-7 · the alternatives that were examined, with what came of each. */
export function MeasureBox({ record, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<MeasureView | 'new' | null>(null);
  const remove = useMutation(trpc.cases.removeMeasure.mutationOptions());
  const canEdit = record.can.setMeasure.can;
  const columns: Column<MeasureView>[] = [
    {
      id: 'course',
      header: t('caseRecord.measures.course'),
      isRowHeader: true,
      cell: (row) => (
        <>
          {t(`caseRecord.course.${row.course}`)}
          {row.note && <div className="meta measure-note">{row.note}</div>}
        </>
      ),
    },
    {
      id: 'state',
      header: t('caseRecord.measures.state'),
      cell: (row) => t(`caseRecord.measureState.${row.state}`),
    },
    {
      id: 'recorded',
      header: t('caseRecord.measures.recorded'),
      cell: (row) => (
        <span className="meta">
          {t('caseRecord.measures.recordedBy', { date: format.date(row.recordedAt), by: row.recordedBy })}
        </span>
      ),
    },
  ];
  if (canEdit) {
    columns.push({
      id: 'edit',
      header: t('caseRecord.measures.edit'),
      cell: (row) => {
        const course = t(`caseRecord.course.${row.course}`);
        return (
          <span className="row">
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('caseRecord.measures.editOf', { course })}
              onClick={() => setOpen(row)}
            >
              {t('caseRecord.measures.edit')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              aria-label={t('caseRecord.measures.removeOf', { course })}
              loading={remove.isPending && remove.variables.course === row.course}
              onClick={() =>
                remove.mutate(
                  { caseId: record.caseId, version: record.version, course: row.course },
                  { onSuccess: () => onDone(t('caseRecord.measures.removed', { course })) },
                )
              }
            >
              {t('caseRecord.measures.remove')}
            </Button>
          </span>
        );
      },
    });
  }
  return (
    <section className="box" aria-labelledby="measures">
      <div className="box-head">
        <h2 id="measures">{t('caseRecord.measures.title')}</h2>
        <span className="push">
          <CapabilityButton
            capability={record.can.setMeasure}
            label={t('caseRecord.measures.add')}
            look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
            onClick={() => setOpen('new')}
          />
        </span>
      </div>
      <ErrorNote error={remove.error} />
      {record.measures.length === 0 ? (
        <p className="meta box-foot">
          {t(canEdit ? 'caseRecord.measures.none' : 'caseRecord.measures.noneToRead')}
        </p>
      ) : (
        <DataTable
          caption={t('caseRecord.measures.caption')}
          columns={columns}
          rows={record.measures}
          rowId={(row) => row.course}
        />
      )}
      {open && (
        <MeasureDialog
          record={record}
          measure={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(course) =>
            onDone(t('caseRecord.measures.saved', { course: t(`caseRecord.course.${course}`) }))
          }
        />
      )}
    </section>
  );
}
