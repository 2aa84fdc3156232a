import { type PlanTemplateItem, planTemplateItemsSchema } from '@regiovast/domain/cases/plan-template';
import { type Keyed, nextKey, withoutRow, withRow, withRowMoved } from '../../lib/keyed-list.ts';

/** An item as it stands in the fields; `key` holds its place while the code is typed, `isNew` lets it be typed. */
export type DraftItem = PlanTemplateItem & Keyed & { readonly isNew: boolean };
export type TemplateDraft = readonly DraftItem[];

export const TEMPLATE_ISSUES = ['CODE_TWICE', 'NOTHING_REQUIRED', 'FIELDS'] as const;
export type TemplateIssue = (typeof TEMPLATE_ISSUES)[number];

/** The fields filled with the items of a version. */
export const draftOfItems = (items: readonly PlanTemplateItem[]): TemplateDraft =>
  items.map((item, key) => ({ ...item, key, isNew: false }));

/** The draft with an empty item at its end. */
export function withNewItem(draft: TemplateDraft): TemplateDraft {
  const key = nextKey(draft);
  const words = { label: '', hint: '' };
  const item = { code: '', nl: words, en: words, isRequired: false, isProposal: true, source: '' };
  return [...draft, { ...item, key, isNew: true }];
}

export const withoutItem = withoutRow<DraftItem>;
export const withItem = withRow<DraftItem>;
export const withItemMoved = withRowMoved<DraftItem>;

export type ReadTemplate = {
  readonly items: readonly PlanTemplateItem[] | null;
  readonly issues: readonly TemplateIssue[];
};

/** The items that the fields say, or what is wrong with them; each fault once. */
export function readTemplate(draft: TemplateDraft): ReadTemplate {
  const result = planTemplateItemsSchema.safeParse(
    draft.map(({ key: _key, isNew: _isNew, ...item }) => item),
  );
  if (result.success) return { items: result.data, issues: [] };
  const found = result.error.issues.map(
    ({ message }): TemplateIssue => TEMPLATE_ISSUES.find((issue) => issue === message) ?? 'FIELDS',
  );
  return { items: null, issues: [...new Set(found)] };
}
