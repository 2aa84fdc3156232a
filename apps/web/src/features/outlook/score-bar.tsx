import type { ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type Segment, segmentsOf } from './score-segments.ts';

/** Below so many points a number does not fit in its segment; the table has them all. */
const LEAST_WITH_NUMBER = 4;

/** The parts of the score side by side on a scale of 100, with what might come on top hatched. */
export function ScoreBar({ score }: { score: ScoreExplanation }) {
  const { t } = useTranslation();
  const segments = segmentsOf(score.parts);
  const open = (score.range?.to ?? 0) - (score.value ?? 0);
  const named = segments.map(({ part, points }) =>
    t('outlook.barPart', { part: t(`outlook.parts.${part}`), points }),
  );
  return (
    <div className="score-bar" role="img" aria-label={t('outlook.bar', { parts: named.join(', '), open })}>
      {segments.map((segment) => (
        <span key={segment.part} className={`series-${segment.series}`} style={placeOf(segment)}>
          {segment.points >= LEAST_WITH_NUMBER && segment.points}
        </span>
      ))}
      {open > 0 && <span className="score-open" style={placeOf({ from: score.value ?? 0, points: open })} />}
      <i className="score-limit" style={{ left: `${score.limits.B_HIGH}%` }} />
      <i className="score-limit" style={{ left: `${score.limits.A_HIGHEST}%` }} />
    </div>
  );
}

const placeOf = ({ from, points }: Pick<Segment, 'from' | 'points'>): CSSProperties => ({
  left: `${from}%`,
  width: `${points}%`,
});
