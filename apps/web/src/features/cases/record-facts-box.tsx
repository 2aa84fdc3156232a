import { RECORD_FIELDS } from '@regiovast/domain/cases/case-record.schemas';
import { type CaseRecordView, INHERITED_FIELDS } from '@regiovast/domain/cases/case-record.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Fact } from '../../components/fact.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { useFieldText } from './record-field-text.ts';
import { OwnInsuredDialog } from './record-own-insured.tsx';
import '../../components/record-header.css';

type Props = { readonly record: CaseRecordView; readonly onDone: (words: string) => void };

/** D-7 · the fields of the record, with what comes from the chain marked as such. */
export function RecordFactsBox({ record, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const [isCounting, setCounting] = useState(false);
  const { enrolled, insurerName } = record;
  return (
    <section className="box" aria-labelledby="record">
      <div className="box-head">
        <h2 id="record">{t('caseRecord.title')}</h2>
        <span className="push">
          <CapabilityButton
            capability={record.can.setRecord}
            label={t('caseRecord.edit')}
            look={{ size: 'xs', variant: 'default' }}
            onClick={() => setEditing(true)}
          />
        </span>
      </div>
      <dl className="record-facts">
        {RECORD_FIELDS.map((name) => (
          <Fact key={name} term={t(`caseRecord.field.${name}`)}>
            <FieldValue record={record} name={name} />
            {name === 'affectedPatients' && enrolled.patients !== null && (
              <div className="meta">
                {t('caseRecord.enrolledNote', {
                  patients: format.integer(enrolled.patients),
                  date: enrolled.referenceDate ? format.date(enrolled.referenceDate) : t('frame.unknown'),
                  source: enrolled.source ?? t('frame.unknown'),
                })}
              </div>
            )}
          </Fact>
        ))}
        <Fact
          term={
            insurerName ? t('caseRecord.ownInsured', { insurer: insurerName }) : t('caseRecord.ownInsuredAny')
          }
        >
          {record.ownInsured === null ? (
            <span className="unknown">{t('frame.unknown')}</span>
          ) : (
            format.integer(record.ownInsured)
          )}{' '}
          <CapabilityButton
            capability={record.can.setOwnInsured}
            label={t('caseRecord.ownInsuredSet')}
            look={{ size: 'xs', variant: 'subtle' }}
            onClick={() => setCounting(true)}
          />
        </Fact>
        <Fact term={t('caseRecord.informed')}>
          {record.informed.length === 0 ? (
            <span className="second">{t('caseRecord.informedNone')}</span>
          ) : (
            record.informed.map(({ name, on }) => (
              <div key={name}>{t('caseRecord.informedOne', { name, date: format.date(on) })}</div>
            ))
          )}
        </Fact>
      </dl>
      {isEditing && (
        <RecordDialog
          record={record}
          onClose={() => setEditing(false)}
          onDone={() => onDone(t('caseRecord.saved'))}
        />
      )}
      {isCounting && (
        <OwnInsuredDialog
          record={record}
          onClose={() => setCounting(false)}
          onDone={() => onDone(t('caseRecord.saved'))}
        />
      )}
    </section>
  );
}

function FieldValue({ record, name }: { record: CaseRecordView; name: (typeof RECORD_FIELDS)[number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useFieldText();
  const own = textOf(record.fields, name);
  if (own !== null) return <>{own}</>;
  if (name === 'affectedPatients') {
    const { patients } = record.enrolled;
    return (
      <span className="second">
        {patients === null
          ? t('caseRecord.everyoneUnknown')
          : t('caseRecord.everyone', { patients: format.integer(patients) })}
      </span>
    );
  }
  const isShared = INHERITED_FIELDS.some((shared) => shared === name);
  const inherited =
    record.chain && isShared ? textOf({ ...record.fields, ...record.chain.fields }, name) : null;
  if (record.chain && inherited !== null) {
    return (
      <>
        {inherited} <span className="meta">{t('caseRecord.inherited', { number: record.chain.number })}</span>
      </>
    );
  }
  return <span className="second">{t('caseRecord.empty')}</span>;
}
