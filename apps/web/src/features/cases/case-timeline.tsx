import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';

/** What happened, the newest on top: moves with both their dates. */
export function CaseTimeline({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box" aria-labelledby="timeline">
      <div className="box-head">
        <h2 id="timeline">{t('cases.timeline.title')}</h2>
      </div>
      <ol className="timeline" reversed>
        {view.moves.toReversed().map((move) => (
          <li key={move.enteredAt + move.to}>
            <Icon name={PHASE_SIGNS[move.to].icon} />
            <p>
              {move.from === null
                ? view.reportedBy
                  ? t('cases.timeline.openedBy', { reporter: t(`terms.reporter.${view.reportedBy}`) })
                  : t('cases.timeline.opened')
                : t('cases.timeline.moved', {
                    from: t(`terms.phase.${move.from}`),
                    to: t(`terms.phase.${move.to}`),
                  })}
            </p>
            {move.reason !== '' && <p className="second">{move.reason}</p>}
            <p className="meta">
              {t('cases.timeline.entered', {
                effective: format.date(move.effectiveOn),
                entered: format.moment(move.enteredAt),
                by: move.enteredBy,
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
