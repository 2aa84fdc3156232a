import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlanVersion } from '@regiovast/domain/plans/plan-compare.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { StartNextBox } from './start-next-box.tsx';
import { VersionComparison } from './version-comparison.tsx';
import './plan-words.ts';
import './plan-versions.css';

/** How much of a hash tells one content from another to the eye; the whole is in the title. */
const HASH_LENGTH = 12;

/** L-4, L-5 · what was frozen when, any two of them side by side, and the plan of the next period. */
export default function PlanVersionsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.plans.versions.queryOptions({ planId }));
  const stateOf = ({ submittedAt, releasedAt }: PlanVersion): string => {
    if (submittedAt !== null) return t('planVersions.states.submitted', { date: format.date(submittedAt) });
    if (releasedAt !== null) return t('planVersions.states.released', { date: format.date(releasedAt) });
    return t('planVersions.states.frozen');
  };
  const columns: Column<PlanVersion>[] = [
    {
      id: 'number',
      header: t('planVersions.number'),
      isRowHeader: true,
      cell: ({ number, planNumber }) => t('planVersions.ofPlan', { number, plan: planNumber }),
    },
    {
      id: 'frozen',
      header: t('planVersions.frozen'),
      cell: ({ frozenAt, frozenBy }) => [format.moment(frozenAt), frozenBy].filter(Boolean).join(' · '),
    },
    { id: 'state', header: t('planVersions.state'), cell: stateOf },
    {
      id: 'hash',
      header: t('planVersions.hash'),
      cell: ({ contentSha256 }) => (
        <code title={`${t('planVersions.hashHint')} ${contentSha256}`}>
          {contentSha256.slice(0, HASH_LENGTH)}
        </code>
      ),
    },
  ];
  return (
    <div className="stack">
      <section className="box" aria-labelledby="plan-versions">
        <div className="box-head">
          <h2 id="plan-versions">{t('planVersions.title')}</h2>
        </div>
        <DataTable
          caption={t('planVersions.caption')}
          columns={columns}
          rows={data.versions}
          rowId={({ id }) => id}
          empty={<p>{t(data.readsNow ? 'planVersions.none' : 'planVersions.noneReleased')}</p>}
        />
      </section>
      {data.versions.length > 0 && (
        <VersionComparison planId={planId} versions={data.versions} readsNow={data.readsNow} />
      )}
      <StartNextBox planId={planId} />
    </div>
  );
}
