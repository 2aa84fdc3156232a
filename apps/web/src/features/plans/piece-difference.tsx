import { Skeleton } from '@mantine/core';
import type { PlanPiece } from '@regiovast/domain/plans/plan-content';
import { EMPTY_TEXT } from '@regiovast/domain/plans/rich-text';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { fieldLabel, fieldText } from './piece-words.ts';
import { TextCompare } from './text-compare.tsx';

type Props = {
  readonly planId: string;
  readonly from: string;
  readonly to: string;
  readonly piece: PlanPiece;
  readonly pieceKey: string;
};

/** L-5 · one piece of two versions: a section as two texts with their words marked, another as the fields that differ. */
export function PieceDifference({ pieceKey, ...sides }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery(trpc.plans.comparePiece.queryOptions({ ...sides, key: pieceKey }));
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Skeleton height={96} />;
  if (data.kind === 'text')
    return (
      <TextCompare
        before={data.before ?? EMPTY_TEXT}
        after={data.after ?? EMPTY_TEXT}
        beforeLabel={t('planVersions.before')}
        afterLabel={t('planVersions.after')}
      />
    );
  return (
    <div className="compare-fields">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('planVersions.field')}</th>
            <th scope="col">{t('planVersions.before')}</th>
            <th scope="col">{t('planVersions.after')}</th>
          </tr>
        </thead>
        <tbody>
          {data.fields.map((field) => (
            <tr key={field.path.join('.')}>
              <th scope="row">{fieldLabel(field.path, t)}</th>
              <td>{fieldText(field, 'before', t, format)}</td>
              <td>{fieldText(field, 'after', t, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
