import type { PlanTemplateVersionView, PlanTemplateView } from '@regiovast/domain/cases/plan-template.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

/** Every version of the template with when it holds, why, and from whom it came. */
export function PlanTemplateHistory({ view }: { view: PlanTemplateView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const valid = ({ validFrom, validTo, isReplaced }: PlanTemplateVersionView): string => {
    if (isReplaced) return t('emergencyPlans.admin.replaced');
    const from = format.date(validFrom);
    return validTo === null
      ? t('emergencyPlans.admin.from', { date: from })
      : t('emergencyPlans.admin.fromUntil', { from, to: format.date(validTo) });
  };
  const columns: Column<PlanTemplateVersionView>[] = [
    {
      id: 'version',
      header: t('emergencyPlans.admin.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === view.current && <span className="meta"> {t('emergencyPlans.admin.now')}</span>}
        </>
      ),
    },
    { id: 'valid', header: t('emergencyPlans.admin.valid'), cell: valid },
    {
      id: 'items',
      header: t('emergencyPlans.admin.itemCount'),
      cell: ({ items }) =>
        t('emergencyPlans.admin.itemsOf', {
          items: items.length,
          required: items.filter(({ isRequired }) => isRequired).length,
        }),
    },
    { id: 'reason', header: t('emergencyPlans.admin.reason'), cell: ({ reason }) => reason },
    { id: 'source', header: t('emergencyPlans.admin.source'), cell: ({ source }) => source },
    {
      id: 'recordedAt',
      header: t('emergencyPlans.admin.recordedAt'),
      cell: ({ recordedAt, recordedBy }) => [format.date(recordedAt), recordedBy].filter(Boolean).join(' · '),
    },
  ];
  return (
    <section className="box plan-versions" aria-labelledby="template-history">
      <div className="box-head">
        <h2 id="template-history">{t('emergencyPlans.admin.history')}</h2>
      </div>
      <DataTable
        caption={t('emergencyPlans.admin.history')}
        columns={columns}
        rows={view.versions}
        rowId={({ version }) => String(version)}
      />
    </section>
  );
}
