import { ActionIcon, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { PLAN_ITEM_LIMITS, PLAN_ITEMS_MAX } from '@regiovast/domain/cases/plan-template';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DraftItem,
  type TemplateDraft,
  withItem,
  withItemMoved,
  withNewItem,
  withoutItem,
} from './plan-template-draft.ts';

type Props = { readonly draft: TemplateDraft; readonly onChange: (draft: TemplateDraft) => void };

/** The items of the next version, to reword, order, add and remove; every step is said aloud. */
export function PlanTemplateItems({ draft, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState('');
  const nameOf = (item: DraftItem, index: number): string =>
    item[i18n.language === 'en' ? 'en' : 'nl'].label || t('plans.admin.number', { number: index + 1 });
  const move = (item: DraftItem, index: number, by: -1 | 1): void => {
    onChange(withItemMoved(draft, item.key, by));
    setSaid(t('plans.admin.moved', { item: nameOf(item, index), place: index + 1 + by }));
  };
  return (
    <div className="stack">
      <ol className="plan-items" aria-label={t('plans.admin.items')}>
        {draft.map((item, index) => {
          const name = nameOf(item, index);
          return (
            <li key={item.key}>
              <fieldset className="plan-template-item">
                <legend>
                  {index + 1}. {name}
                </legend>
                <div className="stack">
                  <ItemFields item={item} onChange={(changed) => onChange(withItem(draft, changed))} />
                  <div className="row">
                    <MoveButton
                      label={t('plans.admin.up', { item: name })}
                      sign="↑"
                      isOff={index === 0}
                      onClick={() => move(item, index, -1)}
                    />
                    <MoveButton
                      label={t('plans.admin.down', { item: name })}
                      sign="↓"
                      isOff={index === draft.length - 1}
                      onClick={() => move(item, index, 1)}
                    />
                    <Button
                      className="push"
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        onChange(withoutItem(draft, item.key));
                        setSaid(t('plans.admin.removed', { item: name }));
                      }}
                    >
                      {t('plans.admin.remove', { item: name })}
                    </Button>
                  </div>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className="row">
        <Button
          size="compact-sm"
          variant="default"
          disabled={draft.length >= PLAN_ITEMS_MAX}
          onClick={() => {
            onChange(withNewItem(draft));
            setSaid(t('plans.admin.added', { number: draft.length + 1 }));
          }}
        >
          {t('plans.admin.add')}
        </Button>
        <span role="status" className="meta">
          {said}
        </span>
      </div>
    </div>
  );
}

function MoveButton(props: { label: string; sign: string; isOff: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      size="sm"
      variant="default"
      aria-label={props.label}
      aria-disabled={props.isOff}
      onClick={() => {
        if (!props.isOff) props.onClick();
      }}
    >
      {props.sign}
    </ActionIcon>
  );
}

function ItemFields({ item, onChange }: { item: DraftItem; onChange: (item: DraftItem) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="plan-template-grid">
        {(['nl', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            size="xs"
            label={language === 'nl' ? t('plans.admin.labelNl') : t('plans.admin.labelEn')}
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
            label={language === 'nl' ? t('plans.admin.hintNl') : t('plans.admin.hintEn')}
            maxLength={PLAN_ITEM_LIMITS.hint}
            value={item[language].hint}
            onChange={(event) =>
              onChange({ ...item, [language]: { ...item[language], hint: event.currentTarget.value } })
            }
          />
        ))}
        <TextInput
          size="xs"
          label={t('plans.admin.code')}
          description={item.isNew ? t('plans.admin.codeWhy') : undefined}
          readOnly={!item.isNew}
          maxLength={40}
          value={item.code}
          onChange={(event) => onChange({ ...item, code: event.currentTarget.value.toUpperCase() })}
        />
        <TextInput
          size="xs"
          label={t('plans.admin.itemSource')}
          maxLength={PLAN_ITEM_LIMITS.source}
          value={item.source}
          onChange={(event) => onChange({ ...item, source: event.currentTarget.value })}
        />
      </div>
      <div className="row">
        <Checkbox
          size="xs"
          label={t('plans.admin.isRequired')}
          checked={item.isRequired}
          onChange={(event) => onChange({ ...item, isRequired: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('plans.admin.isProposal')}
          checked={item.isProposal}
          onChange={(event) => onChange({ ...item, isProposal: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
