import type { TermsView } from '@regiovast/domain/arrangements/terms.schemas';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { useTermsWords } from './use-terms-words.ts';

type Version = TermsView['versions'][number];

/** A-3 · every version of the terms: when it holds, what it changed, where it comes from and why. */
export function PurchaseTermsHistory({ view }: { view: TermsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTermsWords();
  const valid = ({ validFrom, validTo, isReplaced }: Version): string => {
    if (isReplaced) return t('arrangementBudget.terms.replaced');
    const from = format.date(validFrom);
    return validTo === null
      ? t('arrangementBudget.terms.from', { date: from })
      : t('arrangementBudget.terms.fromTo', { from, to: format.date(validTo) });
  };
  const changed = (version: Version): string => {
    if (version.changed === null)
      return `${t('arrangementBudget.terms.firstVersion')}: ${words.summary(version)}`;
    return version.changed.length === 0
      ? t('arrangementBudget.terms.nothingChanged')
      : words.summary(version, version.changed);
  };
  const columns: Column<Version>[] = [
    {
      id: 'version',
      header: t('arrangementBudget.terms.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === view.current && <span className="meta"> {t('arrangementBudget.terms.isNow')}</span>}
        </>
      ),
    },
    { id: 'valid', header: t('arrangementBudget.terms.valid'), cell: valid },
    {
      id: 'changed',
      header: t('arrangementBudget.terms.changed'),
      cell: (version) => <span className="cell-lines">{changed(version)}</span>,
    },
    { id: 'source', header: t('arrangementBudget.terms.source'), cell: ({ source }) => source },
    {
      id: 'reason',
      header: t('arrangementBudget.terms.reason'),
      cell: ({ reason }) => <span className="cell-lines">{reason}</span>,
    },
    {
      id: 'recorded',
      header: t('arrangementBudget.terms.recorded'),
      cell: ({ recordedAt, recordedBy }) =>
        t('arrangementBudget.terms.recordedBy', { date: format.date(recordedAt), name: recordedBy }),
    },
  ];
  return (
    <section className="box" aria-labelledby="terms-history">
      <div className="box-head">
        <h2 id="terms-history">{t('arrangementBudget.terms.history')}</h2>
      </div>
      <DataTable
        caption={t('arrangementBudget.terms.history')}
        columns={columns}
        rows={view.versions}
        rowId={({ version }) => String(version)}
      />
    </section>
  );
}
