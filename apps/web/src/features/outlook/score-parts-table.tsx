import type { PartExplanation, ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { partValue } from './part-value.ts';

/** The parts in figures: value, scale, weight, what each adds, and how many practices state it. */
export function ScorePartsTable({ score }: { score: ScoreExplanation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const missing = score.parts.reduce((sum, { state, weight }) => sum + (state === 'missing' ? weight : 0), 0);
  const number = (value: number): string => format.integer(value);
  const columns: Column<PartExplanation>[] = [
    {
      id: 'part',
      header: t('outlook.part'),
      isRowHeader: true,
      cell: ({ part, unit }) => (
        <span className="score-part">
          <i className={`swatch series-${score.parts.findIndex((other) => other.part === part)}`} />
          <span>
            {t(`outlook.parts.${part}`)}
            <span className="meta"> {t(`outlook.units.${unit}`)}</span>
          </span>
        </span>
      ),
    },
    { id: 'value', header: t('outlook.value'), isNumeric: true, cell: (row) => <PartValue row={row} /> },
    {
      id: 'scale',
      header: t('outlook.scale'),
      isNumeric: true,
      cell: ({ calmAt, severeAt }) =>
        t('outlook.scaleOf', { calm: number(calmAt), severe: number(severeAt) }),
    },
    { id: 'weight', header: t('outlook.weight'), isNumeric: true, cell: ({ weight }) => number(weight) },
    {
      id: 'points',
      header: t('outlook.points'),
      isNumeric: true,
      cell: ({ points }) => (points === null ? <Hidden /> : <strong>{number(points)}</strong>),
    },
    {
      id: 'coverage',
      header: t('outlook.coverage'),
      isNumeric: true,
      cell: ({ coverage }) =>
        coverage === null ? (
          <Hidden />
        ) : (
          t('outlook.confidenceOf', { percent: number(Math.floor(100 * coverage)) })
        ),
    },
  ];
  return (
    <DataTable
      caption={t('outlook.title')}
      columns={columns}
      rows={score.parts}
      rowId={({ part }) => part}
      footer={
        score.basis === 'live' && (
          <tr>
            <th scope="row">{t('outlook.total')}</th>
            <td colSpan={2}>{t('outlook.missingWeight', { points: missing })}</td>
            <td className="numeric">100</td>
            <td className="numeric">
              <strong>{score.value ?? t('outlook.missing')}</strong>
            </td>
            <td className="numeric">
              {score.confidence !== null &&
                t('outlook.confidenceOf', { percent: number(Math.round(100 * score.confidence)) })}
            </td>
          </tr>
        )
      }
    />
  );
}

function PartValue({ row: { value, unit, state } }: { row: PartExplanation }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (state === 'hidden') return <Hidden />;
  if (value === null) {
    return (
      <span className="unknown" title={t('outlook.missingWhy')}>
        {t('outlook.missing')}
      </span>
    );
  }
  return <>{partValue(value, unit, format)}</>;
}

function Hidden() {
  const { t } = useTranslation();
  return <span className="meta">{t('outlook.hidden')}</span>;
}
