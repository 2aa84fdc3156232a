import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { HOUSING_INSTRUMENTS, HOUSING_PARTIES } from '@regiovast/domain/housing/housing-codes';
import {
  type GuidanceCell,
  HOUSING_REFERENCE_LIMITS as LIMITS,
} from '@regiovast/domain/housing/housing-reference';
import { HOUSING_STEPS } from '@regiovast/domain/housing/housing-steps';
import { useTranslation } from 'react-i18next';
import type { DraftCell } from './housing-reference-draft.ts';

const CODE_LENGTH = 40;
const DAYS_LENGTH = 3;
const STEPS = HOUSING_STEPS.filter((step) => step !== 'CLOSED');
const LANGUAGES = ['nl', 'en'] as const;

type Props = { readonly row: DraftCell; readonly onChange: (row: DraftCell) => void };

/** One cell of the guidance; its words in both languages. */
export function GuidanceCellFields({ row, onChange }: Props) {
  const { t } = useTranslation();
  const { cell } = row;
  const set = (change: Partial<GuidanceCell>): void => onChange({ ...row, cell: { ...cell, ...change } });
  const words = (language: 'nl' | 'en', change: Partial<GuidanceCell['nl']>): void =>
    set({ [language]: { ...cell[language], ...change } });
  return (
    <div className="stack">
      <div className="two-columns">
        <NativeSelect
          size="xs"
          label={t('housingAdmin.step')}
          value={cell.step}
          data={STEPS.map((value) => ({ value, label: t(`housing.steps.${value}`) }))}
          onChange={({ currentTarget }) => {
            const step = STEPS.find((known) => known === currentTarget.value);
            if (step) set({ step });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('housingAdmin.party')}
          value={cell.party}
          data={HOUSING_PARTIES.map((value) => ({ value, label: t(`housing.parties.${value}`) }))}
          onChange={({ currentTarget }) => {
            const party = HOUSING_PARTIES.find((known) => known === currentTarget.value);
            // What a party can bring in is its own.
            if (party) set({ party, instrument: null });
          }}
        />
        <InstrumentField cell={cell} onInstrument={(instrument) => set({ instrument })} />
        <TextInput
          size="xs"
          label={t('housingAdmin.dueDays')}
          description={t('housingAdmin.dueDaysWhy')}
          inputMode="numeric"
          maxLength={DAYS_LENGTH}
          value={row.dueDays}
          onChange={({ currentTarget }) => onChange({ ...row, dueDays: currentTarget.value })}
        />
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            size="xs"
            label={language === 'nl' ? t('housingAdmin.labelNl') : t('housingAdmin.labelEn')}
            maxLength={LIMITS.label}
            value={cell[language].label}
            onChange={({ currentTarget }) => words(language, { label: currentTarget.value })}
          />
        ))}
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            size="xs"
            rows={3}
            label={language === 'nl' ? t('housingAdmin.textNl') : t('housingAdmin.textEn')}
            maxLength={LIMITS.text}
            value={cell[language].text}
            onChange={({ currentTarget }) => words(language, { text: currentTarget.value })}
          />
        ))}
        <TextInput
          size="xs"
          label={t('housingAdmin.code')}
          description={row.isNew ? t('housingAdmin.codeWhy') : undefined}
          readOnly={!row.isNew}
          maxLength={CODE_LENGTH}
          value={cell.code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase() })}
        />
        <TextInput
          size="xs"
          label={t('housingAdmin.source')}
          maxLength={LIMITS.source}
          value={cell.source}
          onChange={({ currentTarget }) => set({ source: currentTarget.value })}
        />
      </div>
      <Checkbox
        size="xs"
        label={t('housingAdmin.isProposal')}
        checked={cell.isProposal}
        onChange={({ currentTarget }) => set({ isProposal: currentTarget.checked })}
      />
    </div>
  );
}

type InstrumentProps = {
  readonly cell: GuidanceCell;
  readonly onInstrument: (instrument: GuidanceCell['instrument']) => void;
};

/** What a step asks a party to bring in, of what that party can. */
function InstrumentField({ cell, onInstrument }: InstrumentProps) {
  const { t } = useTranslation();
  const instruments = HOUSING_INSTRUMENTS[cell.party];
  return (
    <NativeSelect
      size="xs"
      label={t('housingAdmin.instrument')}
      value={cell.instrument ?? ''}
      data={[
        { value: '', label: t('housingAdmin.noInstrument') },
        ...instruments.map((value) => ({ value, label: t(`housing.instruments.${value}`) })),
      ]}
      onChange={({ currentTarget }) =>
        onInstrument(instruments.find((known) => known === currentTarget.value) ?? null)
      }
    />
  );
}
