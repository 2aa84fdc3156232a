import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { MADE_REGION_TYPES, type MadeRegionType } from '@regiovast/domain/regions/keep-names.rules';
import type { KeptRegionsView } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { ErrorNote } from '../../../components/error-note.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { type Dated, DatedFields } from './dated-fields.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';

type Draft = Dated & { name: string; code: string; municipalityCodes: string[]; takeFromOthers: boolean };

/** Makes a region of the type that is on the screen, of chosen municipalities from a date. */
export function AddRegionForm(props: {
  data: KeptRegionsView;
  type: MadeRegionType;
  onType: (type: MadeRegionType) => void;
}) {
  const { t } = useTranslation();
  const { today } = useMe();
  const { data, type } = props;
  const empty: Draft = {
    name: '',
    code: '',
    from: today,
    source: '',
    reason: '',
    municipalityCodes: [],
    takeFromOthers: false,
  };
  const [draft, setDraft] = useState(empty);
  const add = useMutation(trpc.regions.add.mutationOptions());
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const hasTaken = draft.municipalityCodes.some((code) =>
    data.municipalities.some((row) => row.code === code && row.regionCode !== null),
  );
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        const { code, ...rest } = draft;
        const input = { ...rest, type, code: code === '' ? null : code.toUpperCase() };
        add.mutate(input, { onSuccess: () => setDraft(empty) });
      }}
    >
      <NativeSelect
        label={t('regionAdmin.add.type')}
        data={MADE_REGION_TYPES.map((value) => ({ value, label: t(`terms.regionType.${value}`) }))}
        value={type}
        onChange={(event) => {
          const chosen = MADE_REGION_TYPES.find((value) => value === event.currentTarget.value);
          if (chosen) props.onType(chosen);
        }}
      />
      <TextInput
        label={t('regionAdmin.add.name')}
        required
        withAsterisk={false}
        minLength={2}
        maxLength={80}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('regionAdmin.code')}
        description={t('regionAdmin.codeHint')}
        pattern="[A-Za-z0-9\-]{2,20}"
        value={draft.code}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <MunicipalityPicker
        label={t('regionAdmin.municipalities')}
        municipalities={data.municipalities}
        withRegion={type !== 'custom'}
        value={draft.municipalityCodes}
        onChange={(municipalityCodes) => change({ municipalityCodes })}
      />
      {type !== 'custom' && hasTaken && (
        <Checkbox
          label={t('regionAdmin.members.take')}
          checked={draft.takeFromOthers}
          onChange={(event) => change({ takeFromOthers: event.currentTarget.checked })}
        />
      )}
      <DatedFields value={draft} lastSealed={data.lastSealed} onChange={change} />
      <ErrorNote error={add.error} />
      {add.data && (
        <p role="status">
          <Link to="/beheer/regios/$code" params={{ code: add.data.code }}>
            {t('regionAdmin.add.made', { name: add.data.name, code: add.data.code })}
          </Link>
        </p>
      )}
      <div>
        <Button type="submit" disabled={draft.municipalityCodes.length === 0} loading={add.isPending}>
          {t('regionAdmin.add.submit')}
        </Button>
      </div>
    </form>
  );
}
