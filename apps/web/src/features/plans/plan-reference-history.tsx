import type {
  PlanReferenceVersionView,
  PlanReferenceView,
} from '@regiovast/domain/plans/plan-reference.views';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { PlanReferenceItems } from './plan-reference-items.tsx';
import { useChangeLines } from './plan-reference-words.ts';

type Props = { readonly view: PlanReferenceView; readonly sectionNames: (code: PlanSection) => string };

/** Every version with when it holds, what it changed, why, and from whom it came; each can be read. */
export function PlanReferenceHistory({ view, sectionNames }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const changeLines = useChangeLines();
  const valid = ({ validFrom, validTo, isReplaced }: PlanReferenceVersionView): string => {
    if (isReplaced) return t('planAdmin.replaced');
    const from = format.date(validFrom);
    return validTo === null
      ? t('planAdmin.from', { date: from })
      : t('planAdmin.fromUntil', { from, to: format.date(validTo) });
  };
  const changed = ({ version, items, changes }: PlanReferenceVersionView): string => {
    if (changes === null) return t('planAdmin.changes.first');
    const before = view.versions.find((other) => other.version === version - 1)?.items ?? [];
    return changeLines(changes, [...items, ...before]).join(' ') || t('planAdmin.changes.none');
  };
  const columns: Column<PlanReferenceVersionView>[] = [
    {
      id: 'version',
      header: t('planAdmin.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === view.current && <span className="meta"> {t('planAdmin.now')}</span>}
        </>
      ),
    },
    { id: 'valid', header: t('planAdmin.valid'), cell: valid },
    { id: 'changed', header: t('planAdmin.changed'), cell: changed },
    { id: 'reason', header: t('planAdmin.reason'), cell: ({ reason }) => reason },
    { id: 'source', header: t('planAdmin.versionSource'), cell: ({ source }) => source },
    {
      id: 'recordedAt',
      header: t('planAdmin.recordedAt'),
      cell: ({ recordedAt, recordedBy }) =>
        [format.date(recordedAt), recordedBy ?? t('planAdmin.product')].join(' · '),
    },
  ];
  return (
    <section className="box reference-versions" aria-labelledby="reference-history">
      <div className="box-head">
        <h2 id="reference-history">{t('planAdmin.history')}</h2>
      </div>
      <DataTable
        caption={t('planAdmin.history')}
        columns={columns}
        rows={view.versions}
        rowId={({ version }) => String(version)}
      />
      <div className="box-body stack">
        {view.versions.map(({ version, items }) => (
          <details key={version}>
            <summary>{t('planAdmin.show', { version })}</summary>
            <PlanReferenceItems items={items} sectionNames={sectionNames} />
          </details>
        ))}
      </div>
    </section>
  );
}
