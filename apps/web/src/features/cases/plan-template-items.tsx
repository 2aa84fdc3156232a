import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { PLAN_ITEM_LIMITS, PLAN_ITEMS_MAX } from '@regiovast/domain/cases/plan-template';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { type DraftItem, type TemplateDraft, withItem, withNewItem } from './plan-template-draft.ts';

type Props = { readonly draft: TemplateDraft; readonly onChange: (draft: TemplateDraft) => void };

/** The items of the next version, to reword, order, add and remove; every step is said aloud. */
export function PlanTemplateItems({ draft, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = (item: DraftItem, index: number): string =>
    item[i18n.language === 'en' ? 'en' : 'nl'].label ||
    t('emergencyPlans.admin.number', { number: index + 1 });
  return (
    <OrderedRows
      rows={draft}
      nameOf={nameOf}
      onChange={onChange}
      words={{
        list: t('emergencyPlans.admin.items'),
        up: (item) => t('emergencyPlans.admin.up', { item }),
        down: (item) => t('emergencyPlans.admin.down', { item }),
        remove: (item) => t('emergencyPlans.admin.remove', { item }),
        removed: (item) => t('emergencyPlans.admin.removed', { item }),
        moved: (item, place) => t('emergencyPlans.admin.moved', { item, place }),
      }}
      adders={(say) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={draft.length >= PLAN_ITEMS_MAX}
          onClick={() => {
            onChange(withNewItem(draft));
            say(t('emergencyPlans.admin.added', { number: draft.length + 1 }));
          }}
        >
          {t('emergencyPlans.admin.add')}
        </Button>
      )}
    >
      {(item) => <ItemFields item={item} onChange={(changed) => onChange(withItem(draft, changed))} />}
    </OrderedRows>
  );
}

function ItemFields({ item, onChange }: { item: DraftItem; onChange: (item: DraftItem) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="two-columns">
        {(['nl', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            size="xs"
            label={language === 'nl' ? t('emergencyPlans.admin.labelNl') : t('emergencyPlans.admin.labelEn')}
            maxLength={PLAN_ITEM_LIMITS.label}
            value={item[language].label}
            onChange={(event) =>
              onChange({ ...item, [language]: { ...item[language], label: event.currentTarget.value } })
            }
          />
        ))}
        {(['nl', 'en'] as const).map((language) => (
          <Textarea
            key={language}
            size="xs"
            autosize
            minRows={2}
            label={language === 'nl' ? t('emergencyPlans.admin.hintNl') : t('emergencyPlans.admin.hintEn')}
            maxLength={PLAN_ITEM_LIMITS.hint}
            value={item[language].hint}
            onChange={(event) =>
              onChange({ ...item, [language]: { ...item[language], hint: event.currentTarget.value } })
            }
          />
        ))}
        <TextInput
          size="xs"
          label={t('emergencyPlans.admin.code')}
          description={item.isNew ? t('emergencyPlans.admin.codeWhy') : undefined}
          readOnly={!item.isNew}
          maxLength={40}
          value={item.code}
          onChange={(event) => onChange({ ...item, code: event.currentTarget.value.toUpperCase() })}
        />
        <TextInput
          size="xs"
          label={t('emergencyPlans.admin.itemSource')}
          maxLength={PLAN_ITEM_LIMITS.source}
          value={item.source}
          onChange={(event) => onChange({ ...item, source: event.currentTarget.value })}
        />
      </div>
      <div className="row">
        <Checkbox
          size="xs"
          label={t('emergencyPlans.admin.isRequired')}
          checked={item.isRequired}
          onChange={(event) => onChange({ ...item, isRequired: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('emergencyPlans.admin.isProposal')}
          checked={item.isProposal}
          onChange={(event) => onChange({ ...item, isProposal: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
