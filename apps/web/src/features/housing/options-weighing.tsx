import { Button } from '@mantine/core';
import { HEAVIEST } from '@regiovast/domain/housing/option-criteria';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import type { WeightsDraft } from './use-option-weights.ts';

type Props = {
  readonly view: OptionsView;
  readonly draft: WeightsDraft;
  readonly onDone: (text: string) => void;
};

/** H-5, S-3 · keeps the weights with the case; who was second looks first, and keeps what was slid. */
export function OptionsWeighing({ view, draft, onDone }: Props) {
  const { t } = useTranslation();
  const save = useMutation(trpc.housing.setWeights.mutationOptions());
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const submit = (): void =>
    save.mutate(
      { housingCaseId: view.housingCaseId, version: view.version, weights: draft.weights },
      {
        onSuccess: () => {
          draft.undo();
          onDone(t('housingOptions.weights.saved'));
        },
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
        },
      },
    );
  return (
    <div className="stack">
      <p className="meta">
        {t('housingOptions.weights.hint', { most: HEAVIEST })}{' '}
        {view.areWeightsEqual && t('housingOptions.weights.equal')}
      </p>
      {(draft.isStale || isLost) && (
        <div className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          <div className="stack">
            <p>{t('housingOptions.weights.stale')}</p>
            <div>
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  save.reset();
                  draft.keep();
                }}
              >
                {t('housingOptions.weights.again')}
              </Button>
            </div>
          </div>
        </div>
      )}
      {!isLost && <ErrorNote error={save.error} />}
      {draft.isChanged && (
        <>
          {draft.isZero && (
            <p className="field-error" role="alert">
              <Icon name="acute" size={14} />
              {t('housingOptions.weights.zero')}
            </p>
          )}
          <p className="second">{t('housingOptions.weights.consequence')}</p>
          <div className="row">
            <Button
              size="xs"
              loading={save.isPending}
              disabled={draft.isZero || draft.isStale || isLost}
              onClick={submit}
            >
              {t('housingOptions.weights.save')}
            </Button>
            <Button size="xs" variant="default" onClick={draft.undo}>
              {t('housingOptions.weights.undo')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
