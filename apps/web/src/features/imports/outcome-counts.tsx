import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

const COUNTS = ['rows', 'new', 'changed', 'unchanged', 'refused'] as const;

/** What every row comes to, as five figures; the last four add up to the first. */
export function OutcomeCounts({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box" aria-label={t('imports.outcome')}>
      <dl className="outcome-counts">
        {COUNTS.map((name) => {
          const isAlarming = name === 'refused' && report.refused > 0;
          return (
            <div key={name}>
              <dt>{t(`imports.counts.${name}`)}</dt>
              <dd className={isAlarming ? 'text-acute' : undefined}>
                {isAlarming && <Icon name="acute" />}
                {format.integer(report[name])}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
