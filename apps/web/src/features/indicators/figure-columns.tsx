import type { KnownFigure, StatedFigure } from '@regiovast/domain/indicators/stated-figure';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/table/data-table.tsx';
import { SourceText } from './source-text.tsx';
import { StatedValue } from './stated-value.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

/** R-1 · value, reference date and source: the columns no table of figures does without. */
export function useFigureColumns<Row>(figureOf: (row: Row) => StatedFigure, unit: string): Column<Row>[] {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const known = (row: Row): KnownFigure | null => {
    const figure = figureOf(row);
    return figure.kind === 'known' ? figure : null;
  };
  return [
    {
      id: 'value',
      header: t('indicators.valueIn', { unit }),
      isNumeric: true,
      cell: (row) => <StatedValue figure={figureOf(row)} />,
    },
    { id: 'date', header: t('indicators.date'), cell: (row) => words.dateOf(figureOf(row)) },
    {
      id: 'source',
      header: t('indicators.source'),
      cell: (row) => {
        const figure = known(row);
        return (
          figure && (
            <span className="indicator-source">
              <SourceText source={figure.source} />
              {figure.note && <span className="meta">{figure.note}</span>}
            </span>
          )
        );
      },
    },
  ];
}
