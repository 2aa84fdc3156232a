import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { useImpactColumns } from './impact-columns.tsx';
import { ImpactMap } from './impact-map.tsx';

/** D-6 · where patients can go: on a map and as a table, with how it was worked out. */
export function ImpactReach({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useImpactColumns();
  const { data, error } = useQuery(trpc.cases.impact.queryOptions({ caseId }));
  return (
    <section className="box" aria-labelledby="impact-reach" aria-busy={!data && !error}>
      <div className="box-head">
        <h2 id="impact-reach">{t('caseImpact.reachTitle')}</h2>
      </div>
      <ErrorNote error={error} />
      {data && (
        <>
          <div className="box-foot">
            <p>
              {t('caseImpact.reach', {
                radius: format.number(data.reach.radiusKm),
                factor: format.number(data.reach.detourFactor),
              })}{' '}
              {data.reach.isDefault && t('caseImpact.reachDefault')}
            </p>
            <p className="meta">
              {t('caseImpact.shared')}{' '}
              {(data.from.isAbout || data.rows.some(({ isAbout }) => isAbout)) && t('caseImpact.about')}
            </p>
          </div>
          <div className="impact-reach">
            <ImpactMap impact={data} />
            <div>
              <DataTable
                caption={t('caseImpact.caption')}
                columns={columns}
                rows={data.rows}
                rowId={(row) => row.id}
                empty={t('caseImpact.none')}
              />
              {data.rows.length < data.practices && (
                <p className="meta box-foot">
                  {t('caseImpact.shown', {
                    shown: format.integer(data.rows.length),
                    all: format.integer(data.practices),
                  })}
                </p>
              )}
            </div>
          </div>
        </>
      )}
    </section>
  );
}
