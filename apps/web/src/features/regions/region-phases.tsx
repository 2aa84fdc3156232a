import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { OPEN_PHASES } from '@regiovast/domain/regions/region-table';

/** How many cases stand in each open phase; known only of the reader's own area. */
export function RegionPhases({ row }: { row: OverviewRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box" aria-labelledby="region-phases">
      <div className="box-head">
        <h2 id="region-phases">{t('regions.region.phases')}</h2>
      </div>
      {row.phases ? (
        <dl className="phase-list">
          {OPEN_PHASES.map((phase) => (
            <div key={phase}>
              <dt>
                <PhaseChip phase={phase} />
              </dt>
              <dd>{format.integer(row.phases?.[phase] ?? 0)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="empty">{t('regions.region.phasesHidden')}</p>
      )}
    </section>
  );
}
