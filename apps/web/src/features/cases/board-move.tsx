import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';

type Props = {
  readonly caseId: string;
  readonly to: RiskPhase;
  readonly onClose: () => void;
  readonly onMoved: (phase: RiskPhase) => void;
};

/** The dialog of the case page over the board, with the phase already chosen; it sees the case as it is now. */
export function BoardMove({ caseId, to, onClose, onMoved }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery({ ...trpc.cases.get.queryOptions({ caseId }), staleTime: 0 });
  if (error) {
    return (
      <FormDialog title={t('cases.moving.title')} onClose={onClose}>
        <ErrorNote error={error} />
      </FormDialog>
    );
  }
  return data ? <MoveDialog view={data} initialTo={to} onClose={onClose} onMoved={onMoved} /> : null;
}
