import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  ARRANGEMENT_REFERENCE_LIMITS as LIMITS,
  FRAMEWORK_SECTORS,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { type DraftYear, withNewYear } from './arrangement-reference-draft.ts';
import { useOrderedWords } from './use-ordered-words.ts';

const MOST_YEARS = 60;
const FIELDS = ['year', 'amount', 'priceLevelYear', 'growth', 'source'] as const;

type Props = {
  readonly years: readonly DraftYear[];
  readonly onChange: (years: readonly DraftYear[]) => void;
};

/** A-8 · the national framework, a row per sector and year. */
export function ArrangementReferenceFramework({ years, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <OrderedRows
      rows={years}
      nameOf={({ sector, year }) => `${t(`arrangementAdmin.sectors.${sector}`)} ${year}`}
      onChange={onChange}
      words={useOrderedWords()}
      adders={(say) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={years.length >= MOST_YEARS}
          onClick={() => {
            onChange(withNewYear(years));
            say(t('arrangementAdmin.added', { number: years.length + 1 }));
          }}
        >
          {t('arrangementAdmin.addYear')}
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
    year: t('arrangementAdmin.year'),
    amount: t('arrangementAdmin.amount'),
    priceLevelYear: t('arrangementAdmin.priceLevel'),
    growth: t('arrangementAdmin.growth'),
    source: t('arrangementAdmin.source'),
  } as const;
  return (
    <div className="two-columns">
      <NativeSelect
        size="xs"
        label={t('arrangementAdmin.sector')}
        value={row.sector}
        data={FRAMEWORK_SECTORS.map((value) => ({ value, label: t(`arrangementAdmin.sectors.${value}`) }))}
        onChange={({ currentTarget }) => {
          const sector = FRAMEWORK_SECTORS.find((known) => known === currentTarget.value);
          if (sector) onChange({ ...row, sector });
        }}
      />
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          size="xs"
          label={labels[field]}
          description={field === 'growth' ? t('arrangementAdmin.growthWhy') : undefined}
          inputMode={field === 'source' ? 'text' : 'decimal'}
          maxLength={LIMITS.source}
          value={row[field]}
          onChange={({ currentTarget }) => onChange({ ...row, [field]: currentTarget.value })}
        />
      ))}
    </div>
  );
}
