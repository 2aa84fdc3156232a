import type { ResultView, RunningView } from '@regiovast/domain/arrangements/running.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { ResultStateChip } from './result-state-chip.tsx';

/** A-5 · what was reported of the result obligation, the newest quarter first. */
export function RunningResults({ view }: { view: RunningView }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="running-results">
      <div className="box-head">
        <h2 id="running-results">{t('arrangementRunning.results.title')}</h2>
      </div>
      {view.results.length === 0 ? (
        <p className="empty">{t('arrangementRunning.results.none')}</p>
      ) : (
        <ul className="running-list box-body">
          {view.results.toReversed().map((result) => (
            <Report key={result.quarter} result={result} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Report({ result }: { result: ResultView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { organisationName: organisation, reportedBy: person } = result;
  const moment = format.moment(result.reportedAt);
  return (
    <li>
      <div className="running-result">
        <h3>{format.quarter(result.quarter)}</h3>
        <ResultStateChip state={result.state} />
        <span className="second">
          {result.placesReached === null
            ? t('arrangementRunning.results.placesUnknown')
            : t('arrangementRunning.results.places', { places: format.integer(result.placesReached) })}
        </span>
      </div>
      {result.words !== '' && <p className="running-words">{result.words}</p>}
      {result.evidence !== '' && (
        <p className="running-words">
          {t('arrangementRunning.results.evidence', { evidence: result.evidence })}
        </p>
      )}
      <p className="meta">
        {person === null
          ? t('arrangementRunning.results.byOrganisation', { organisation, moment })
          : t('arrangementRunning.results.by', { person, organisation, moment })}
      </p>
    </li>
  );
}
