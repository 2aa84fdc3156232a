import type { StatedFigure } from '@regiovast/domain/indicators/stated-figure';
import { useTranslation } from 'react-i18next';
import { SourceText } from './source-text.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

/** R-1 · as of when a figure is and where it comes from; of an unknown where it is to come from. */
export function StatedOrigin({ figure }: { figure: StatedFigure }) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  return (
    <span className="meta indicator-origin">
      {figure.kind === 'known' && <>{t('frame.on', { date: words.dateOf(figure) })} · </>}
      <SourceText source={figure.kind === 'known' ? figure.source : figure.definition.source} />
    </span>
  );
}
