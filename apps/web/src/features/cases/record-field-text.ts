import type { RecordFields } from '@regiovast/domain/cases/case-record.schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** The value of a field of the record in words; null: not filled in. */
export function useFieldText(): (fields: RecordFields, name: keyof RecordFields) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  return (fields, name) => {
    switch (name) {
      case 'reportedBy':
        return fields.reportedBy && t(`terms.reporter.${fields.reportedBy}`);
      case 'affectedPatients':
        return fields.affectedPatients === null ? null : format.integer(fields.affectedPatients);
      case 'staffFte':
        return fields.staffFte === null ? null : format.number(fields.staffFte);
      case 'bridgingKind':
        return fields.bridgingKind && t(`caseRecord.bridging.${fields.bridgingKind}`);
      case 'recordTransferState':
        return fields.recordTransferState && t(`caseRecord.transfer.${fields.recordTransferState}`);
      case 'supervisorInformedOn':
        return fields.supervisorInformedOn && format.date(fields.supervisorInformedOn);
      case 'communicationState':
        return fields.communicationState && t(`caseRecord.communication.${fields.communicationState}`);
      default:
        return name satisfies never;
    }
  };
}
