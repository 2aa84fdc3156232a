import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  HOUSING_REFERENCE_LIMITS as LIMITS,
  NORM_UNITS,
  type RoomNorm,
} from '@regiovast/domain/housing/housing-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { type DraftNorm, withNewNorm } from './housing-reference-draft.ts';
import { useItemName, useOrderedWords } from './housing-reference-words.ts';

const CODE_LENGTH = 40;
const NUMBER_LENGTH = 20;

type Props = {
  readonly norms: readonly DraftNorm[];
  readonly onChange: (norms: readonly DraftNorm[]) => void;
};

/** H-3 · norms for rooms and square metres; none without a source, and so none to begin with. */
export function NormEditor({ norms, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useItemName();
  return (
    <>
      {norms.length === 0 && <p className="empty">{t('housingAdmin.noNorms')}</p>}
      <OrderedRows
        rows={norms}
        nameOf={({ norm }, index) =>
          norm.nl.label === '' && norm.code === ''
            ? t('housingAdmin.number', { number: index + 1 })
            : nameOf(norm)
        }
        onChange={onChange}
        words={useOrderedWords()}
        adders={(say) => (
          <Button
            size="compact-sm"
            variant="default"
            disabled={norms.length >= LIMITS.norms}
            onClick={() => {
              onChange(withNewNorm(norms));
              say(t('housingAdmin.added', { number: norms.length + 1 }));
            }}
          >
            {t('housingAdmin.addNorm')}
          </Button>
        )}
      >
        {(row) => <NormFields row={row} onChange={(changed) => onChange(withRow(norms, changed))} />}
      </OrderedRows>
    </>
  );
}

function NormFields({ row, onChange }: { row: DraftNorm; onChange: (row: DraftNorm) => void }) {
  const { t } = useTranslation();
  const { norm } = row;
  const set = (change: Partial<RoomNorm>): void => onChange({ ...row, norm: { ...norm, ...change } });
  return (
    <div className="two-columns">
      <TextInput
        size="xs"
        label={t('housingAdmin.labelNl')}
        maxLength={LIMITS.label}
        value={norm.nl.label}
        onChange={({ currentTarget }) => set({ nl: { label: currentTarget.value } })}
      />
      <TextInput
        size="xs"
        label={t('housingAdmin.labelEn')}
        maxLength={LIMITS.label}
        value={norm.en.label}
        onChange={({ currentTarget }) => set({ en: { label: currentTarget.value } })}
      />
      <TextInput
        size="xs"
        label={t('housingAdmin.per1000')}
        description={t('housingAdmin.per1000Why')}
        inputMode="decimal"
        maxLength={NUMBER_LENGTH}
        value={row.per1000}
        onChange={({ currentTarget }) => onChange({ ...row, per1000: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('housingAdmin.unit')}
        value={norm.unit}
        data={NORM_UNITS.map((value) => ({ value, label: t(`housingAdmin.units.${value}`) }))}
        onChange={({ currentTarget }) => {
          const unit = NORM_UNITS.find((known) => known === currentTarget.value);
          if (unit) set({ unit });
        }}
      />
      <TextInput
        size="xs"
        label={t('housingAdmin.source')}
        description={t('housingAdmin.sourceNeeded')}
        maxLength={LIMITS.source}
        value={norm.source}
        onChange={({ currentTarget }) => set({ source: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('housingAdmin.code')}
        description={row.isNew ? t('housingAdmin.codeWhy') : undefined}
        readOnly={!row.isNew}
        maxLength={CODE_LENGTH}
        value={norm.code}
        onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase() })}
      />
    </div>
  );
}
