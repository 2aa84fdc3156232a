import { readFigures } from '@regiovast/domain/imports/indicator-figures';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import type { IndicatorMapping } from '@regiovast/domain/imports/indicator-mapping';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

const FIGURES_SHOWN = 10;
type Props = { readonly view: MappingView; readonly mapping: IndicatorMapping; readonly isReady: boolean };

/** The first figures that would come of the file, worked out as the server works them out. */
export function MappingPreview({ view, mapping, isReady }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useMemo(() => {
    if (!isReady) return [];
    return readFigures(view, mapping, view)
      .figures.filter((figure) => figure !== null)
      .slice(0, FIGURES_SHOWN)
      .map((figure, index) => ({ ...figure, key: String(index) }));
  }, [view, mapping, isReady]);
  const names = useMemo(
    () =>
      new Map([...view.areas.municipalities, ...view.areas.regions].map(({ code, name }) => [code, name])),
    [view],
  );
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('indicatorImports.preview')}</h2>
        <span className="second">{t('indicatorImports.previewAside', { count: view.rows.length })}</span>
      </div>
      {isReady && mapping.aggregation === 'sum' && view.rows.length < view.rowCount && (
        <p className="import-foot second">{t('indicatorImports.previewSum')}</p>
      )}
      <DataTable
        caption={t('indicatorImports.preview')}
        rows={figures}
        rowId={({ key }) => key}
        empty={t(isReady ? 'indicatorImports.previewNone' : 'indicatorImports.previewWaits')}
        columns={[
          {
            id: 'indicator',
            header: t('indicatorImports.figureIndicator'),
            isRowHeader: true,
            cell: ({ label }) => <span className="mapping-column">{label}</span>,
          },
          {
            id: 'area',
            header: t('indicatorImports.figureArea'),
            cell: ({ area }) =>
              area.kind === 'nation'
                ? t('indicatorImports.nation')
                : `${area.name ?? names.get(area.code) ?? ''} (${area.code})`,
          },
          {
            id: 'date',
            header: t('indicatorImports.figureDate'),
            cell: ({ referenceDate }) => format.date(referenceDate),
          },
          {
            id: 'value',
            header: t('indicatorImports.figureValue'),
            isNumeric: true,
            cell: ({ value, unit }) =>
              value === null ? t('indicatorImports.unknown') : `${format.number(value)} ${unit}`,
          },
        ]}
      />
    </section>
  );
}
