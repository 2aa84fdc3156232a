import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ScoreWeights } from '@regiovast/domain/outlook/score-weights';
import type { WeightsPreview as Preview } from '@regiovast/domain/outlook/weights.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { BandChip } from './band-chip.tsx';

const TYPING_PAUSE_MS = 300;
type Row = Preview['regions'][number];

/** What other weights would do, while they are being typed: nothing is recorded. */
export function WeightsPreview({ payload }: { payload: ScoreWeights | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked] = useDebouncedValue(payload, TYPING_PAUSE_MS);
  const preview = usePreview(asked);
  const { data } = preview;
  const summary = (): string => {
    if (!data) return '';
    if (data.changedScores + data.changedBands === 0) return t('outlook.weights.previewNone');
    return t('outlook.weights.previewCounts', {
      scores: format.integer(data.changedScores),
      ranks: format.integer(data.changedRanks),
      bands: format.integer(data.changedBands),
    });
  };
  return (
    <section className="box" aria-labelledby="weights-preview">
      <div className="box-head">
        <h2 id="weights-preview">{t('outlook.weights.preview')}</h2>
        {data && (
          <span className="second">{t('outlook.weights.previewOn', { date: format.date(data.on) })}</span>
        )}
      </div>
      <p className="box-body" role="status">
        {payload ? summary() : t('outlook.weights.previewWait')}
      </p>
      <ErrorNote error={preview.error} />
      {data ? (
        <DataTable
          caption={t('outlook.weights.preview')}
          columns={previewColumns(t)}
          rows={data.regions}
          rowId={({ code }) => code}
        />
      ) : (
        <Skeleton height={320} />
      )}
    </section>
  );
}

/** The preview of weights that are right; the last one stays while the next is on its way. */
export const usePreview = (payload: ScoreWeights | null) =>
  useQuery({
    ...trpc.outlook.previewWeights.queryOptions({ payload: payload ?? NO_WEIGHTS }),
    enabled: payload !== null,
    placeholderData: keepPreviousData,
  });

/** Never sent: the question is not asked while the weights are wrong. */
const NO_WEIGHTS = {} as ScoreWeights;

function previewColumns(t: TFunction): Column<Row>[] {
  return [
    { id: 'name', header: t('outlook.weights.region'), isRowHeader: true, cell: ({ name }) => name },
    {
      id: 'score',
      header: t('outlook.weights.score'),
      isNumeric: true,
      cell: ({ before, after }) => <FromTo before={before.value} after={after.value} />,
    },
    {
      id: 'rank',
      header: t('outlook.weights.rank'),
      isNumeric: true,
      cell: ({ before, after }) => <FromTo before={before.rank} after={after.rank} />,
    },
    {
      id: 'band',
      header: t('outlook.weights.band'),
      cell: ({ before, after }) => (
        <span className="row">
          {before.band && before.band !== after.band && (
            <>
              <span className="second">{t(`regions.band.${before.band}`)}</span>
              <span aria-hidden="true">→</span>
            </>
          )}
          {after.band && <BandChip band={after.band} />}
        </span>
      ),
    },
  ];
}

function FromTo({ before, after }: { before: number | null; after: number | null }) {
  const { t } = useTranslation();
  const unknown = t('outlook.missing');
  if (before === after) return <>{after ?? unknown}</>;
  const values = { before: before ?? unknown, after: after ?? unknown };
  return (
    <strong>
      <span aria-hidden="true">{t('outlook.weights.fromTo', values)}</span>
      <span className="visually-hidden">{t('outlook.weights.fromToWords', values)}</span>
    </strong>
  );
}
