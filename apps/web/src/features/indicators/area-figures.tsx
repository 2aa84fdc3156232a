import type { Definition } from '@regiovast/domain/indicators/definition';
import type { ShownFigure } from '@regiovast/domain/indicators/published-figure';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFigureColumns } from './figure-columns.tsx';
import { stated } from './stated.ts';
import { useIndicatorWords } from './use-indicator-words.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly explain?: string;
  readonly figures: readonly ShownFigure[];
  readonly versions: readonly Definition[];
};

/** The figures of areas by name, the newest version of the definition alone; nothing when there are none. */
export function AreaFigures({ id, title, explain, figures, versions }: Props) {
  const { t } = useTranslation();
  const { unitOf } = useIndicatorWords();
  const [definition] = versions;
  const rows = figures.filter((figure) => figure.definitionVersion === definition?.version);
  const columns = useFigureColumns<ShownFigure>(
    (row) => stated(definitionOf(versions, row), row),
    definition ? unitOf(definition) : '',
  );
  if (rows.length === 0) return null;
  const named: Column<ShownFigure> = {
    id: 'area',
    header: t('indicators.area'),
    isRowHeader: true,
    cell: (row) => row.areaName ?? row.areaCode,
  };
  return (
    <section className="box indicator-areas" aria-labelledby={id}>
      <div className="box-head">
        <h2 id={id}>{title}</h2>
        {explain && <span className="meta">{explain}</span>}
      </div>
      <DataTable
        caption={title}
        columns={[named, ...columns]}
        rows={[...rows].sort(byName)}
        rowId={(row) => `${row.areaCode}/${row.referenceDate}/${row.source}`}
      />
    </section>
  );
}

const nameOf = (row: ShownFigure): string => row.areaName ?? row.areaCode;
const byName = (one: ShownFigure, other: ShownFigure): number =>
  nameOf(one).localeCompare(nameOf(other), 'nl') || (one.referenceDate < other.referenceDate ? 1 : -1);

/** The rows were chosen by their version, so it is among them. */
function definitionOf(versions: readonly Definition[], row: ShownFigure): Definition {
  const found = versions.find(({ version }) => version === row.definitionVersion);
  if (!found) throw new RangeError(`no definition version ${row.definitionVersion}`);
  return found;
}
