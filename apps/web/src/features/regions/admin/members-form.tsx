import { Button, Checkbox } from '@mantine/core';
import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { ErrorNote } from '../../../components/error-note.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { ConsequenceNote } from './consequence-note.tsx';
import { type Dated, DatedFields } from './dated-fields.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { useMemberLines } from './use-member-lines.ts';

type Draft = Dated & { join: string[]; leave: string[]; takeFromOthers: boolean };

/** Lets municipalities join or leave from a day on, several at once, and says first what that does. */
export function MembersForm({ data }: { data: KeptRegionView }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const empty: Draft = { from: today, source: '', reason: '', join: [], leave: [], takeFromOthers: false };
  const [draft, setDraft] = useState(empty);
  const set = useMutation(trpc.regions.setMembers.mutationOptions());
  const lines = useMemberLines(data, draft);
  const change = (part: Partial<Draft>): void => {
    set.reset();
    setDraft((now) => ({ ...now, ...part }));
  };
  const { from } = draft;
  const present = new Set(
    data.members
      .filter((row) => row.validFrom <= from && (row.validTo === null || row.validTo >= from))
      .map((row) => row.municipalityCode),
  );
  const isEmpty = draft.join.length + draft.leave.length === 0;
  const hasTaken = data.municipalities.some(
    (row) => draft.join.includes(row.code) && row.regionCode !== null && row.regionCode !== data.code,
  );
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate({ code: data.code, ...draft }, { onSuccess: () => setDraft({ ...empty, from }) });
      }}
    >
      <MunicipalityPicker
        label={t('regionAdmin.members.join')}
        municipalities={data.municipalities.filter(({ code }) => !present.has(code))}
        withRegion={data.type !== 'custom'}
        value={draft.join}
        onChange={(join) => change({ join })}
      />
      {data.type !== 'custom' && hasTaken && (
        <Checkbox
          label={t('regionAdmin.members.take')}
          checked={draft.takeFromOthers}
          onChange={(event) => change({ takeFromOthers: event.currentTarget.checked })}
        />
      )}
      <MunicipalityPicker
        label={t('regionAdmin.members.leave')}
        municipalities={data.municipalities.filter(({ code }) => present.has(code))}
        value={draft.leave}
        onChange={(leave) => change({ leave })}
      />
      <DatedFields value={draft} lastSealed={data.lastSealed} onChange={change} />
      {!isEmpty && <ConsequenceNote from={from} lastSealed={data.lastSealed} lines={lines} />}
      <ErrorNote error={set.error} />
      {set.isSuccess && <p role="status">{t('regionAdmin.saved')}</p>}
      <div>
        <Button type="submit" disabled={isEmpty} loading={set.isPending}>
          {t('regionAdmin.members.submit')}
        </Button>
      </div>
    </form>
  );
}
