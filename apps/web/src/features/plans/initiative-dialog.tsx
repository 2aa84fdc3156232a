import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import type { InitiativeFields } from '@regiovast/domain/plans/initiatives.schemas';
import type { InitiativeView } from '@regiovast/domain/plans/initiatives.views';
import { INITIATIVE_KINDS } from '@regiovast/domain/plans/plan-codes';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { RowDialog } from './row-dialog.tsx';
import { type FieldWords, useRowRace } from './row-race.tsx';

type Props = {
  readonly planId: string;
  /** The initiative to change; null: a new one. */
  readonly initiative: InitiativeView | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** L-7, S-3 · a takeover, start or chain to name; it warns not to write what is sensitive of an entrant. */
export function InitiativeDialog({ planId, initiative, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<InitiativeFields>({
    kind: initiative?.kind ?? 'TAKEOVER',
    name: initiative?.name ?? '',
    note: initiative?.note ?? '',
  });
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.plans.setInitiative.mutationOptions());
  const race = useRowRace(initiative, async () => {
    const question = trpc.plans.initiatives.queryOptions({ planId });
    return (await queryClient.fetchQuery({ ...question, staleTime: 0 })).initiatives;
  });
  const isNameless = typed.name.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (isNameless) return;
    save.mutate(
      { planId, ...race.over, initiative: typed },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
        onError: race.onError,
      },
    );
  };
  const wordsOf = (fields: InitiativeFields): FieldWords[] => [
    { label: t('planMeasures.values.kind'), text: t(`plans.initiativeKinds.${fields.kind}`) },
    { label: t('planMeasures.values.name'), text: fields.name },
    { label: t('planMeasures.values.note'), text: fields.note },
  ];
  return (
    <RowDialog
      title={t(initiative ? 'planMeasures.values.edit' : 'planMeasures.values.add')}
      label={t('planMeasures.values.save')}
      change={save}
      race={race}
      theirs={race.theirs === null || race.theirs === 'gone' ? null : wordsOf(race.theirs)}
      yours={wordsOf(typed)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="note tone-watch">
        <Icon name="lock" />
        {t('planMeasures.values.warning')}
      </p>
      <Choices
        name="initiative-kind"
        label={t('planMeasures.values.kind')}
        value={typed.kind}
        choices={INITIATIVE_KINDS.map((value) => ({ value, label: t(`plans.initiativeKinds.${value}`) }))}
        onChoose={(kind) => setTyped((before) => ({ ...before, kind }))}
      />
      <Question
        id="initiative-name"
        label={t('planMeasures.values.name')}
        hint={t('planMeasures.values.nameHint')}
        error={isTried && isNameless ? t('planMeasures.values.nameMissing') : undefined}
      >
        {(field) => (
          <input
            {...field}
            className="field"
            maxLength={CONTENT_LENGTHS.title}
            value={typed.name}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, name: value }))}
          />
        )}
      </Question>
      <Question id="initiative-note" label={t('planMeasures.values.note')} canWait>
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            maxLength={CONTENT_LENGTHS.note}
            value={typed.note}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, note: value }))}
          />
        )}
      </Question>
    </RowDialog>
  );
}
