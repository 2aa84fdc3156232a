import type { WorkKind } from '@regiovast/domain/work/work-kinds';
import type { WorkList } from '@regiovast/domain/work/work-list.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** How much of each kind waits; pressing one narrows the list to it, pressing it again undoes that. */
export function MyWorkKinds(props: {
  kinds: WorkList['kinds'];
  total: number;
  chosen: WorkKind | undefined;
  onChoose: (kind: WorkKind | undefined) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kinds, total, chosen, onChoose } = props;
  if (kinds.length < 2 && chosen === undefined) return null;
  return (
    <div className="row work-kinds" role="group" aria-label={t('myWork.filter')}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t('myWork.everything')} <strong>{format.integer(total)}</strong>
      </button>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? undefined : kind)}
        >
          {t(`myWork.kinds.${kind}`)} <strong>{format.integer(count)}</strong>
        </button>
      ))}
    </div>
  );
}
