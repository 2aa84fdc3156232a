import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import type { StartDraft } from './frame-draft.ts';
import { housingChoices, housingLabel } from './housing-choice.ts';

type Props = {
  readonly draft: StartDraft;
  readonly onChange: (change: Partial<StartDraft>) => void;
};

/** H-1 · the housing case that a contribution is for: one of which the insurer confirmed a positive access test. */
export function HousingField({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const { regionCode, housing } = draft;
  const { data } = useQuery({
    ...trpc.arrangements.startOptions.queryOptions({ regionCode }),
    enabled: regionCode !== '',
  });
  const choices = housingChoices(draft, data?.housing ?? []);
  return (
    <div>
      <NativeSelect
        label={t('arrangementDrafting.housing.label')}
        description={t('arrangementDrafting.housing.hint')}
        value={housing?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const chosen = choices.find(({ id }) => id === value);
          onChange({ housing: chosen ? { id: chosen.id, number: chosen.number } : null });
        }}
        data={[
          { value: '', label: t('arrangementDrafting.housing.none') },
          ...choices.map((choice) => ({ value: choice.id, label: housingLabel(choice) })),
        ]}
      />
      {housing && <p className="meta">{t('arrangementDrafting.housing.testOfCase')}</p>}
    </div>
  );
}
