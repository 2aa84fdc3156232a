import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { RecordCausesDialog } from './record-causes-dialog.tsx';
import { RecordEndDialog } from './record-end-dialog.tsx';

type Props = { readonly record: CaseRecordView; readonly onDone: (words: string) => void };

/** Why the practice is at risk and when care stops, with a way to state either anew. */
export function RecordCausesBox({ record, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<'causes' | 'end' | null>(null);
  const look = { size: 'xs', variant: 'default' } as const;
  return (
    <section className="box" aria-labelledby="record-causes">
      <div className="box-head">
        <h2 id="record-causes">{t('cases.record.causes')}</h2>
        <span className="push">
          <CapabilityButton
            capability={record.can.setCauses}
            label={t('caseRecord.causes.edit')}
            look={look}
            onClick={() => setOpen('causes')}
          />
        </span>
      </div>
      <ul className="rows">
        <li>
          <strong>{t(`terms.cause.${record.primaryCause}`)}</strong>
          <span className="push meta">{t('cases.record.primary')}</span>
        </li>
        {record.secondaryCauses.map((cause) => (
          <li key={cause}>
            {t(`terms.cause.${cause}`)}
            <span className="push meta">{t('cases.record.secondary')}</span>
          </li>
        ))}
      </ul>
      <div className="box-head">
        <h2 id="record-end">{t('caseRecord.end.title')}</h2>
        <span className="push">
          <CapabilityButton
            capability={record.can.setExpectedEnd}
            label={t('caseRecord.end.edit')}
            look={look}
            onClick={() => setOpen('end')}
          />
        </span>
      </div>
      <p className="box-foot">
        {record.expectedEndOn ? (
          <strong>{format.date(record.expectedEndOn)}</strong>
        ) : (
          <span className="second">{t('cases.notKnown')}</span>
        )}
      </p>
      {open === 'causes' && (
        <RecordCausesDialog
          record={record}
          onClose={() => setOpen(null)}
          onDone={() => onDone(t('caseRecord.causes.saved'))}
        />
      )}
      {open === 'end' && (
        <RecordEndDialog
          record={record}
          onClose={() => setOpen(null)}
          onDone={() => onDone(t('caseRecord.end.saved'))}
        />
      )}
    </section>
  );
}
