import { Button } from '@mantine/core';
import { DEFAULT_CASE_TERMS, termEnd } from '@regiovast/domain/cases/case-terms';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';

/** D-4 · says who will see what, and by when they answer, before a case is shared. */
export function ShareDialog(props: {
  caseId: string;
  version: number;
  insurer: string;
  /** Guarded texts on the case; null when they are not at hand. */
  guardedTexts: number | null;
  onClose: () => void;
  onShared: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const { caseId, version, insurer, guardedTexts, onClose, onShared } = props;
  const share = useMutation(trpc.cases.share.mutationOptions());
  const { data } = useQuery(trpc.cases.terms.queryOptions());
  const stored = data?.terms.find(({ kind }) => kind === 'ACKNOWLEDGE')?.current;
  const term = stored ? { kind: 'ACKNOWLEDGE' as const, ...stored } : DEFAULT_CASE_TERMS.ACKNOWLEDGE;
  return (
    <FormDialog onClose={onClose} title={t('cases.sharing.confirmTitle', { insurer })}>
      <div className="stack">
        <p>{t('cases.sharing.confirmSees', { insurer })}</p>
        {guardedTexts !== null && guardedTexts > 0 && (
          <p>{t('cases.sharing.confirmText', { count: guardedTexts })}</p>
        )}
        <p>
          {t('cases.sharing.confirmTerm', {
            insurer,
            date: format.date(termEnd(term, today, null) ?? today),
          })}
        </p>
        <p>
          <strong>{t('cases.sharing.confirmFinal')}</strong>
        </p>
        <ErrorNote error={share.error} />
        <div className="row">
          <Button
            loading={share.isPending}
            onClick={() =>
              share.mutate(
                { caseId, version },
                {
                  onSuccess: () => {
                    onClose();
                    onShared();
                  },
                },
              )
            }
          >
            {t('cases.sharing.share', { insurer })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
