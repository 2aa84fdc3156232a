import type { SituationFigure } from '@regiovast/domain/plans/plan-situation';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { useIndicatorWords } from '../indicators/use-indicator-words.ts';
import '../indicators/indicator-texts.ts';

const DIGITS = [0, 1, 2] as const;

/** R-1, C-4 · the value of a frozen figure, or in words that it is unknown, suppressed or not there. */
export function SituationValue({ figure }: { figure: SituationFigure | null }) {
  const { t } = useTranslation();
  if (!figure) return <span className="meta">{t('planSituation.absent')}</span>;
  const { value, standing, digits } = figure;
  return (
    <FigureText
      figure={{
        value,
        suppressed: standing === 'suppressed',
        quality: standing === 'unknown' ? 'UNKNOWN' : 'MEASURED',
      }}
      digits={DIGITS.find((known) => known === digits) ?? 2}
    />
  );
}

/** R-1 · the name of a figure with its definition one step away. */
export function SituationName({ figure }: { figure: SituationFigure }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const { definitionVersion } = figure;
  return (
    <span className="situation-name">
      {figure.label[language]}
      <details className="plan-details">
        <summary>{t('planSituation.definition')}</summary>
        <p className="second">{figure.definition[language]}</p>
        {definitionVersion !== null && (
          <p className="meta">{t('planSituation.definitionVersion', { version: definitionVersion })}</p>
        )}
      </details>
    </span>
  );
}

/** The unit of a figure in the reader's language; one without a word stays as its source writes it. */
export function SituationUnit({ figure }: { figure: SituationFigure }) {
  const { unitOf } = useIndicatorWords();
  return <>{unitOf(figure)}</>;
}
