import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { newOptionDraft, optionDraftOf, readOptionDraft } from './option-draft.ts';
import { OptionDetailFields } from './option-fields.tsx';
import { OptionStepDialog, type OptionStepProps } from './option-step-dialog.tsx';

type Props = OptionStepProps & {
  /** Null: a new one. */
  readonly option: OptionView | null;
  /** Where the case is: a new location begins there. */
  readonly municipality: { readonly code: string; readonly name: string };
};

/** H-5 · adds a location to compare, or changes one. */
export function OptionDialog({ view, option, municipality, onDone, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const [draft, setDraft] = useState(() =>
    option ? optionDraftOf(option, language) : newOptionDraft(municipality.code),
  );
  const [isTried, setTried] = useState(false);
  const known = useQuery(trpc.practices.municipalities.queryOptions());
  const save = useMutation(trpc.housing.setOption.mutationOptions());
  const read = readOptionDraft(draft, language);
  // What stands there can be chosen, also while the list is fetched or when its municipality ended since.
  const own = option?.municipality ?? municipality;
  const municipalities = known.data?.some(({ code }) => code === own.code)
    ? known.data
    : [own, ...(known.data ?? [])];
  const submit = (version: number): void => {
    setTried(true);
    if (!('option' in read)) return;
    const { name } = read.option;
    save.mutate(
      { housingCaseId: view.housingCaseId, version, optionId: option?.id ?? null, option: read.option },
      {
        onSuccess: () => {
          onClose();
          onDone(t('housingOptions.form.done', { name }));
        },
      },
    );
  };
  return (
    <OptionStepDialog
      view={view}
      title={option ? t('housingOptions.form.edit', { name: option.name }) : t('housingOptions.form.add')}
      submit={t('housingOptions.form.submit')}
      isReady
      isBusy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <OptionDetailFields
        draft={draft}
        problems={isTried && 'problems' in read ? read.problems : []}
        municipalities={municipalities}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <p className="meta">{t('housingOptions.form.seenBy')}</p>
    </OptionStepDialog>
  );
}
