import type { ChainCaseView } from '@regiovast/domain/cases/chain-case.views';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { ChainCaseFieldsDialog } from './chain-case-fields-dialog.tsx';

/** D-5, D-7 · what is the same for every location, and changing it. */
export function ChainCaseFields({ view, onDone }: { view: ChainCaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const { fields } = view;
  const notSet = <span className="second">{t('escalation.chain.notSet')}</span>;
  const dated = (date: string | null): ReactNode => (date === null ? notSet : format.date(date));
  const rows: [string, ReactNode][] = [
    [t('escalation.chain.expectedEndOn'), dated(fields.expectedEndOn)],
    [
      t('caseRecord.field.recordTransferState'),
      fields.recordTransferState === null ? notSet : t(`caseRecord.transfer.${fields.recordTransferState}`),
    ],
    [t('caseRecord.field.supervisorInformedOn'), dated(fields.supervisorInformedOn)],
    [
      t('caseRecord.field.communicationState'),
      fields.communicationState === null
        ? notSet
        : t(`caseRecord.communication.${fields.communicationState}`),
    ],
  ];
  return (
    <section className="box" aria-labelledby="chain-fields">
      <div className="box-head">
        <h2 id="chain-fields">{t('escalation.chain.fields')}</h2>
      </div>
      <ul className="rows">
        {rows.map(([label, value]) => (
          <li key={label}>
            {label}
            <span className="push">{value}</span>
          </li>
        ))}
      </ul>
      <div className="box-foot stack">
        <p className="meta">{t('escalation.chain.fieldsHint')}</p>
        <CapabilityButton
          capability={view.can.set}
          label={t('escalation.chain.edit')}
          look={{ variant: 'default', size: 'xs' }}
          onClick={() => setEditing(true)}
        />
      </div>
      {isEditing && <ChainCaseFieldsDialog view={view} onClose={() => setEditing(false)} onDone={onDone} />}
    </section>
  );
}
