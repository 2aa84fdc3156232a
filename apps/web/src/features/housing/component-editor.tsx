import { Button, TextInput } from '@mantine/core';
import { HOUSING_REFERENCE_LIMITS as LIMITS } from '@regiovast/domain/housing/housing-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { type DraftYear, withNewYear } from './housing-reference-draft.ts';
import { useOrderedWords } from './housing-reference-words.ts';

const FIELDS = ['year', 'amount', 'source'] as const;

type Props = {
  readonly years: readonly DraftYear[];
  readonly onChange: (years: readonly DraftYear[]) => void;
};

/** H-4 · the housing component of the tariff, a row per year with its source. */
export function ComponentEditor({ years, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <OrderedRows
      rows={years}
      nameOf={({ year }, index) => year || t('housingAdmin.number', { number: index + 1 })}
      onChange={onChange}
      words={useOrderedWords()}
      adders={(say) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={years.length >= LIMITS.years}
          onClick={() => {
            onChange(withNewYear(years));
            say(t('housingAdmin.added', { number: years.length + 1 }));
          }}
        >
          {t('housingAdmin.addYear')}
        </Button>
      )}
    >
      {(row) => <YearFields row={row} onChange={(changed) => onChange(withRow(years, changed))} />}
    </OrderedRows>
  );
}

function YearFields({ row, onChange }: { row: DraftYear; onChange: (row: DraftYear) => void }) {
  const { t } = useTranslation();
  const labels = {
    year: t('housingAdmin.year'),
    amount: t('housingAdmin.amount'),
    source: t('housingAdmin.source'),
  } as const;
  return (
    <div className="two-columns">
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          size="xs"
          label={labels[field]}
          inputMode={field === 'source' ? 'text' : 'decimal'}
          maxLength={LIMITS.source}
          value={row[field]}
          onChange={({ currentTarget }) => onChange({ ...row, [field]: currentTarget.value })}
        />
      ))}
    </div>
  );
}
