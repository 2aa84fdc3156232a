import type { CaseRecordView, PlacementView } from '@regiovast/domain/cases/case-record.views';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { PlacementsDialog } from './record-placements-dialog.tsx';

type Props = { readonly record: CaseRecordView; readonly onDone: (words: string) => void };

/** D-7 · where patients went, beside what each practice had stated, and whether it adds up. */
export function RecordPlacementsBox({ record, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { rows, placed, patients } = record.placements;
  const columns: Column<PlacementView>[] = [
    {
      id: 'where',
      header: t('caseRecord.placements.where'),
      isRowHeader: true,
      cell: (row) =>
        row.kind !== 'PRACTICE' ? (
          t(`caseRecord.place.${row.kind}`)
        ) : row.practiceId === null ? (
          <span className="second">{t('caseRecord.placements.outside')}</span>
        ) : (
          <Link to="/praktijken/$id" params={{ id: row.practiceId }}>
            {row.practiceName}
          </Link>
        ),
    },
    {
      id: 'patients',
      header: t('caseRecord.placements.patients'),
      isNumeric: true,
      cell: (row) => format.integer(row.patients),
    },
    {
      id: 'stated',
      header: t('caseRecord.placements.stated'),
      isNumeric: true,
      cell: (row) =>
        row.kind !== 'PRACTICE' ? (
          '–'
        ) : row.placesStated === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : row.placesOn === null ? (
          format.integer(row.placesStated)
        ) : (
          t('caseRecord.placements.statedOn', {
            places: format.integer(row.placesStated),
            date: format.date(row.placesOn),
          })
        ),
    },
    {
      id: 'beyond',
      header: t('caseRecord.placements.beyond'),
      cell: (row) => <Beyond row={row} />,
    },
  ];
  const isBridging = record.phase === 'BRIDGING';
  return (
    <section className="box" aria-labelledby="placements">
      <div className="box-head">
        <h2 id="placements">
          {t(isBridging ? 'caseRecord.placements.title' : 'caseRecord.placements.titleOther')}
        </h2>
        {isBridging && (
          <span className="push">
            <CapabilityButton
              capability={record.can.setPlacements}
              label={t('caseRecord.placements.edit')}
              look={{ size: 'xs', variant: 'default' }}
              onClick={() => setOpen(true)}
            />
          </span>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="meta box-foot">{t('caseRecord.placements.none')}</p>
      ) : (
        <DataTable
          caption={t('caseRecord.placements.caption')}
          columns={columns}
          rows={rows}
          rowId={(row) => `${row.practiceId ?? row.kind}-${row.patients}`}
          footer={
            <tr>
              <th scope="row">{t('caseRecord.placements.sum')}</th>
              <td className="numeric">
                <strong>{format.integer(placed)}</strong>
              </td>
              <td colSpan={2}>
                {patients === null
                  ? t('caseRecord.placements.ofUnknown')
                  : t('caseRecord.placements.ofPatients', { patients: format.integer(patients) })}
              </td>
            </tr>
          }
        />
      )}
      {rows.length > 0 && patients !== null && <Sum placed={placed} patients={patients} />}
      {isOpen && (
        <PlacementsDialog
          record={record}
          onClose={() => setOpen(false)}
          onDone={() => onDone(t('caseRecord.placements.saved'))}
        />
      )}
    </section>
  );
}

/** What a practice took beside what it had stated as room. */
function Beyond({ row }: { row: PlacementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (row.placesStated === null) return <>–</>;
  const left = row.placesStated - row.patients;
  return left < 0 ? (
    <span className="text-acute">
      {t('caseRecord.placements.tooMany', { number: format.integer(-left) })}
    </span>
  ) : (
    <span className="second">{t('caseRecord.placements.left', { number: format.integer(left) })}</span>
  );
}

/** Whether everybody has a place, in words. */
function Sum({ placed, patients }: { placed: number; patients: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = patients - placed;
  return (
    <p className="box-foot">
      <Icon name={left === 0 ? 'resolved' : 'threatened'} size={14} />{' '}
      {left === 0
        ? t('caseRecord.placements.addsUp')
        : left > 0
          ? t('caseRecord.placements.short', { number: format.integer(left) })
          : t('caseRecord.placements.over', { number: format.integer(-left) })}
    </p>
  );
}
