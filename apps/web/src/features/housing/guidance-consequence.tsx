import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { rewrittenCells } from './housing-reference-draft.ts';

type Props = {
  readonly last: readonly GuidanceCell[];
  /** What would be recorded. */
  readonly cells: readonly GuidanceCell[];
};

/** H-2 · before a guidance is recorded: how much it asks again, and that no answer is lost. */
export function GuidanceConsequence({ last, cells }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery({
    ...trpc.housing.previewGuidance.queryOptions(rewrittenCells(last, cells)),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorNote error={error} />;
  const words = (): string => {
    if (!data) return t('housingAdmin.counting');
    if (data.answers === 0) return t('housingAdmin.nothingAgain');
    return t('housingAdmin.willAskAgain', {
      cases: format.integer(data.cases),
      answers: format.integer(data.answers),
    });
  };
  const isMuch = data !== undefined && data.answers > 0;
  return (
    <div role="status">
      <p className={isMuch ? 'note tone-watch' : 'second'}>
        {isMuch && <Icon name="watch" />}
        {words()}
      </p>
    </div>
  );
}
