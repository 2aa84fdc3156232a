import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { ErrorNote } from '../../../components/error-note.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { ConsequenceNote } from './consequence-note.tsx';
import { type Dated, DatedFields } from './dated-fields.tsx';
import type { InsurerChoice } from './preferent-consequence.ts';
import { useInsurerLines } from './use-insurer-lines.ts';

const OTHER = 'other';
const NOBODY = 'nobody';
type Draft = Dated & { choice: string; name: string; isVerified: boolean };

/** States who is preferent from a day on, and says first who loses sight of the region and who gains it. */
export function InsurerForm({ data }: { data: KeptRegionView }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const empty: Draft = { choice: '', name: '', isVerified: false, from: today, source: '', reason: '' };
  const [draft, setDraft] = useState(empty);
  const set = useMutation(trpc.regions.setPreferent.mutationOptions());
  const insurer = choiceOf(data, draft);
  const lines = useInsurerLines(data, insurer, draft.from);
  const change = (part: Partial<Draft>): void => {
    set.reset();
    setDraft((now) => ({ ...now, ...part }));
  };
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (!insurer) return;
        const { from, isVerified, source, reason } = draft;
        const knownFrom = data.preferent[0]?.validFrom ?? null;
        const input = { code: data.code, knownFrom, from, isVerified, source, reason };
        set.mutate({ ...input, insurer: insurerInput(insurer) }, { onSuccess: () => setDraft(empty) });
      }}
    >
      <NativeSelect
        label={t('regionAdmin.insurer.insurer')}
        required
        withAsterisk={false}
        data={[
          { value: '', label: '' },
          ...data.insurers.map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: t('regionAdmin.insurer.other') },
          { value: NOBODY, label: t('regionAdmin.insurer.nobody') },
        ]}
        value={draft.choice}
        onChange={(event) => change({ choice: event.currentTarget.value })}
      />
      {draft.choice === OTHER && (
        <TextInput
          label={t('regionAdmin.insurer.otherName')}
          required
          withAsterisk={false}
          minLength={2}
          maxLength={120}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      )}
      <DatedFields value={draft} lastSealed={data.lastSealed} onChange={change} />
      {draft.choice !== NOBODY && (
        <Checkbox
          label={t('regionAdmin.insurer.verified')}
          checked={draft.isVerified}
          onChange={(event) => change({ isVerified: event.currentTarget.checked })}
        />
      )}
      {insurer && <ConsequenceNote from={draft.from} lastSealed={data.lastSealed} lines={lines} />}
      <ErrorNote error={set.error} />
      {set.isSuccess && <p role="status">{t('regionAdmin.saved')}</p>}
      <div>
        <Button type="submit" disabled={!insurer} loading={set.isPending}>
          {t('regionAdmin.insurer.submit')}
        </Button>
      </div>
    </form>
  );
}

function choiceOf(data: KeptRegionView, draft: Draft): InsurerChoice | null {
  if (draft.choice === NOBODY) return { kind: 'nobody' };
  if (draft.choice === OTHER) {
    const name = draft.name.trim();
    return name === '' ? null : { kind: 'other', name };
  }
  const organisation = data.insurers.find(({ id }) => id === draft.choice);
  return organisation ? { kind: 'organisation', ...organisation } : null;
}

function insurerInput(choice: InsurerChoice) {
  if (choice.kind === 'nobody') return null;
  return choice.kind === 'other' ? { name: choice.name } : { organisationId: choice.id };
}
