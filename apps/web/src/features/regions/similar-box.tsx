import { SIMILARITY_FEATURES, type SimilarityFeature } from '@regiovast/domain/regions/similar-regions';
import type { SimilarView } from '@regiovast/domain/regions/similar-regions.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

type Row = SimilarView['regions'][number];
const DIGITS: Readonly<Record<SimilarityFeature, 0 | 1 | 2>> = {
  inhabitants: 0,
  share75Plus: 1,
  gpsPer10k: 2,
  stopShareFull: 1,
  stopSharePartial: 1,
};

type Props = { readonly code: string; readonly name: string; readonly asOf: string | undefined };

/** F-5 · the regions most like this one by demand and supply, on what that rests, and how they fare. */
export default function SimilarBox({ code, name, asOf }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(trpc.regions.similar.queryOptions({ code, asOf }));
  if (!data) return null;
  const number = (value: number | null, digits: 0 | 1 | 2 = 0) => (
    <FigureText
      figure={{ value, suppressed: false, quality: value === null ? 'UNKNOWN' : 'MEASURED' }}
      digits={digits}
    />
  );
  const columns: Column<Row>[] = [
    {
      id: 'name',
      header: t('regionTools.similar.region'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/regios/$code" params={{ code: row.code }} search={{ peildatum: asOf }}>
          {row.name}
        </Link>
      ),
    },
    { id: 'nearness', header: t('regionTools.similar.nearness'), cell: (row) => <Nearness row={row} /> },
    ...SIMILARITY_FEATURES.map((feature) => ({
      id: feature,
      header: t(`regionTools.similar.feature.${feature}`),
      isNumeric: true,
      cell: (row: Row) => number(row.values[feature] ?? null, DIGITS[feature]),
    })),
    {
      id: 'score',
      header: t('regionTools.similar.score'),
      isNumeric: true,
      cell: (row) => number(row.score),
    },
  ];
  const supply = data.publishedQuarter
    ? t('regionTools.similar.fromQuarter', { quarter: format.quarter(data.publishedQuarter) })
    : t('regionTools.similar.noQuarter');
  return (
    <section className="box" aria-labelledby="similar-regions">
      <div className="box-head">
        <h2 id="similar-regions">{t('regionTools.similar.title')}</h2>
        <span className="second">{t('regionTools.similar.intro', { name })}</span>
      </div>
      <DataTable
        caption={t('regionTools.similar.title')}
        columns={columns}
        rows={data.regions}
        rowId={(row) => row.code}
        empty={t('regionTools.similar.none')}
        footer={
          data.regions.length > 0 && (
            <tr>
              <th scope="row">{name}</th>
              <td>{t('regionTools.similar.self')}</td>
              {SIMILARITY_FEATURES.map((feature) => (
                <td key={feature} className="numeric">
                  {number(data.values[feature] ?? null, DIGITS[feature])}
                </td>
              ))}
              <td className="numeric">{number(data.score)}</td>
            </tr>
          )
        }
      />
      <div className="meta region-notes">
        <span>
          {t('regionTools.similar.source', {
            source: data.populationSource,
            date: format.date(data.populationReferenceDate),
            quarter: supply,
          })}
        </span>
        <span>{t('regionTools.similar.method')}</span>
      </div>
    </section>
  );
}

function Nearness({ row }: { row: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = (feature: SimilarityFeature): string => t(`regionTools.similar.feature.${feature}`);
  return (
    <>
      {t(`regionTools.similar.near.${row.nearness}`)}{' '}
      <span className="meta">
        {t('regionTools.similar.distance', { distance: format.decimal(row.distance, 2) })},{' '}
        {t('regionTools.similar.compared', {
          count: row.compared.length,
          total: SIMILARITY_FEATURES.length,
        })}
        <br />
        {t('regionTools.similar.alike', { feature: word(row.mostAlike), other: word(row.leastAlike) })}
      </span>
    </>
  );
}
