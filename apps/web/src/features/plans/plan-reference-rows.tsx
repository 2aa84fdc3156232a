import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type PlanReferenceKind, REFERENCE_LIMITS } from '@regiovast/domain/plans/plan-reference';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { type DraftRow, sectionsLeft, type WordedItem, withNewRow } from './plan-reference-draft.ts';
import { PlanReferenceExtras } from './plan-reference-extras.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly kind: PlanReferenceKind;
  readonly rows: readonly DraftRow[];
  readonly sectionNames: (code: PlanSection) => string;
  readonly onChange: (rows: readonly DraftRow[]) => void;
};

/** The items of the next version, to reword, order, add and remove. */
export function PlanReferenceRows({ kind, rows, sectionNames, onChange }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const isFull =
    rows.length >= REFERENCE_LIMITS.items || (kind === 'template' && sectionsLeft(rows).length === 0);
  return (
    <OrderedRows
      rows={rows}
      nameOf={({ item }, index) => item[language].label || t('planAdmin.number', { number: index + 1 })}
      onChange={onChange}
      words={{
        list: t('planAdmin.items'),
        up: (item) => t('planAdmin.up', { item }),
        down: (item) => t('planAdmin.down', { item }),
        remove: (item) => t('planAdmin.remove', { item }),
        removed: (item) => t('planAdmin.removed', { item }),
        moved: (item, place) => t('planAdmin.moved', { item, place }),
      }}
      adders={(say) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={isFull}
          onClick={() => {
            onChange(withNewRow(kind, rows));
            say(t('planAdmin.added', { number: rows.length + 1 }));
          }}
        >
          {t('planAdmin.add')}
        </Button>
      )}
    >
      {(row) => {
        const set = (item: WordedItem): void => onChange(withRow(rows, { ...row, item }));
        const codes = kind === 'template' && row.isNew ? sectionsLeft(rows) : null;
        return (
          <>
            <WordFields row={row} sectionsLeft={codes} sectionNames={sectionNames} onChange={set} />
            <PlanReferenceExtras item={row.item} sectionNames={sectionNames} onChange={set} />
            <Checkbox
              size="xs"
              label={t('planAdmin.isProposal')}
              checked={row.item.isProposal}
              onChange={(event) => set({ ...row.item, isProposal: event.currentTarget.checked })}
            />
          </>
        );
      }}
    </OrderedRows>
  );
}

type WordProps = {
  readonly row: DraftRow;
  /** The codes that a new section may have; null: the code is typed. */
  readonly sectionsLeft: readonly PlanSection[] | null;
  readonly sectionNames: (code: PlanSection) => string;
  readonly onChange: (item: WordedItem) => void;
};

const LANGUAGES = ['nl', 'en'] as const;

function WordFields({ row: { item, isNew }, sectionsLeft: left, sectionNames, onChange }: WordProps) {
  const { t } = useTranslation();
  return (
    <div className="two-columns">
      {LANGUAGES.map((language) => (
        <TextInput
          key={language}
          size="xs"
          label={language === 'nl' ? t('planAdmin.labelNl') : t('planAdmin.labelEn')}
          maxLength={REFERENCE_LIMITS.label}
          value={item[language].label}
          onChange={(event) =>
            onChange({ ...item, [language]: { ...item[language], label: event.currentTarget.value } })
          }
        />
      ))}
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          size="xs"
          autosize
          minRows={2}
          label={language === 'nl' ? t('planAdmin.textNl') : t('planAdmin.textEn')}
          maxLength={REFERENCE_LIMITS.text}
          value={item[language].text}
          onChange={(event) =>
            onChange({ ...item, [language]: { ...item[language], text: event.currentTarget.value } })
          }
        />
      ))}
      {left && 'isRequired' in item ? (
        <Select
          size="xs"
          label={t('planAdmin.code')}
          allowDeselect={false}
          data={[item.code, ...left].map((code) => ({ value: code, label: sectionNames(code) }))}
          value={item.code}
          onChange={(value) => {
            const code = [item.code, ...left].find((known) => known === value);
            if (code) onChange({ ...item, code });
          }}
        />
      ) : (
        <TextInput
          size="xs"
          label={t('planAdmin.code')}
          description={isNew ? t('planAdmin.codeWhy') : undefined}
          readOnly={!isNew}
          maxLength={40}
          value={item.code}
          onChange={(event) =>
            // A section has its code from a list; every other item may be called anything.
            'isRequired' in item || onChange({ ...item, code: event.currentTarget.value.toUpperCase() })
          }
        />
      )}
      <TextInput
        size="xs"
        label={t('planAdmin.source')}
        maxLength={REFERENCE_LIMITS.source}
        value={item.source}
        onChange={(event) => onChange({ ...item, source: event.currentTarget.value })}
      />
    </div>
  );
}
