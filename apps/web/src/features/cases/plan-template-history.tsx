import type { PlanTemplateVersionView, PlanTemplateView } from '@regiovast/domain/cases/plan-template.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

/** Every version of the template with when it holds, why, and from whom it came. */
export function PlanTemplateHistory({ view }: { view: PlanTemplateView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const valid = ({ validFrom, validTo, isReplaced }: PlanTemplateVersionView): string => {
    if (isReplaced) return t('plans.admin.replaced');
    const from = format.date(validFrom);
    return validTo === null
      ? t('plans.admin.from', { date: from })
      : t('plans.admin.fromUntil', { from, to: format.date(validTo) });
  };
  const columns: Column<PlanTemplateVersionView>[] = [
    {
      id: 'version',
      header: t('plans.admin.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === view.current && <span className="meta"> {t('plans.admin.now')}</span>}
        </>
      ),
    },
    { id: 'valid', header: t('plans.admin.valid'), cell: valid },
    {
      id: 'items',
      header: t('plans.admin.itemCount'),
      cell: ({ items }) =>
        t('plans.admin.itemsOf', {
          items: items.length,
          required: items.filter(({ isRequired }) => isRequired).length,
        }),
    },
    { id: 'reason', header: t('plans.admin.reason'), cell: ({ reason }) => reason },
    { id: 'source', header: t('plans.admin.source'), cell: ({ source }) => source },
    {
      id: 'recordedAt',
      header: t('plans.admin.recordedAt'),
      cell: ({ recordedAt, recordedBy }) => [format.date(recordedAt), recordedBy].filter(Boolean).join(' · '),
    },
  ];
  return (
    <section className="box plan-versions" aria-labelledby="template-history">
      <div className="box-head">
        <h2 id="template-history">{t('plans.admin.history')}</h2>
      </div>
      <DataTable
        caption={t('plans.admin.history')}
        columns={columns}
        rows={view.versions}
        rowId={({ version }) => String(version)}
      />
    </section>
  );
}
