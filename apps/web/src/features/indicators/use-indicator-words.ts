import type { FigureBound } from '@regiovast/domain/indicators/area-kinds';
import type { Definition } from '@regiovast/domain/indicators/definition';
import type { StatedFigure } from '@regiovast/domain/indicators/stated-figure';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { numberText } from './number-text.ts';
import { periodText } from './period-text.ts';

type Bounded = { readonly value: number; readonly bound: FigureBound };

/** A definition and its figures in the reader's language; a unit without a word stays as its source writes it. */
export function useIndicatorWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const isEnglish = i18n.language === 'en';
  const unitOf = ({ unit }: Pick<Definition, 'unit'>): string => {
    const key = `indicators.unit.${unit.replaceAll('.', '_')}`;
    return i18n.exists(key) ? t(key as 'indicators.unit.%') : unit;
  };
  /** A value as its source binds it: "ten minste 300". */
  const boundText = ({ value, bound }: Bounded): string => {
    const text = numberText(value, format);
    return bound === 'exact' ? text : `${t(`indicators.bound.${bound}`)} ${text}`;
  };
  return {
    boundText,
    labelOf: (definition: Definition): string => (isEnglish ? definition.labelEn : definition.labelNl),
    meaningOf: (definition: Definition): string =>
      isEnglish ? definition.definitionEn : definition.definitionNl,
    unitOf,
    /** The value as its source binds it; unknown in words. */
    valueOf: (figure: StatedFigure): string =>
      figure.kind === 'unknown' ? t('frame.unknown') : boundText(figure),
    /** The day, and the period in the words of the source where it gives them. */
    dateOf: (figure: StatedFigure): string => {
      if (figure.kind === 'unknown') return '';
      const day = format.date(figure.referenceDate);
      return figure.periodLabel ? `${day} (${periodText(figure.periodLabel, format)})` : day;
    },
  };
}
