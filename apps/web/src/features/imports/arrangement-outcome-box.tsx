import type { ArrangementOutcome } from '@regiovast/domain/imports/arrangement-import.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

const KINDS = ['new', 'changed', 'unchanged', 'refused'] as const;
const STANDINGS = ['DRAFT', 'CONTRACTED', 'ACTIVE', 'ENDED'] as const;

/** What a file comes to in arrangements and money, where the counts of the report are of rows. */
export function ArrangementOutcomeBox({ outcome }: { outcome: ArrangementOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { arrangements, statuses } = outcome;
  const standing = STANDINGS.filter((status) => statuses[status] > 0)
    .map((status) => `${format.integer(statuses[status])} ${t(`arrangements.statuses.${status}`)}`)
    .join(' · ');
  const facts = [
    ...KINDS.map(
      (kind) => [t(`arrangementImports.kinds.${kind}`), format.integer(arrangements[kind])] as const,
    ),
    [t('arrangementImports.standing'), standing === '' ? '–' : standing],
    [t('arrangementImports.lines'), format.integer(outcome.lines)],
    [t('arrangementImports.payments'), format.integer(outcome.payments)],
    [t('arrangementImports.total'), format.euro(outcome.totalCents)],
    [t('arrangementImports.paid'), format.euro(outcome.paidCents)],
  ] as const;
  return (
    <section className="box" aria-labelledby="outcome-title">
      <div className="box-head">
        <h2 id="outcome-title">{t('arrangementImports.outcome')}</h2>
      </div>
      <dl className="facts import-body">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="import-foot meta">{t('arrangementImports.rowsHint')}</p>
    </section>
  );
}
