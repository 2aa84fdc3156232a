import {
  DOCUMENT_PARTS,
  type DocumentBlock,
  type DocumentTemplate,
  type PlanReferenceItems,
  type PlanReferenceKind,
} from '@regiovast/domain/plans/plan-reference';
import { unknownMarks } from '@regiovast/domain/plans/plan-reference.rules';
import {
  type SetPlanReferenceInput,
  setPlanReferenceInputSchema,
} from '@regiovast/domain/plans/plan-reference.views';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { type Keyed, nextKey } from '../../lib/keyed-list.ts';

export type ReferenceItem = PlanReferenceItems<PlanReferenceKind>[number];
/** An item with words of its own; a document has blocks instead. */
export type WordedItem = Exclude<ReferenceItem, DocumentTemplate>;

/** An item as it stands in the fields; a new one may still get its code. */
export type DraftRow = Keyed & { readonly isNew: boolean; readonly item: WordedItem };
export type DraftBlock = Keyed & { readonly block: DocumentBlock };
export type DraftDocument = {
  readonly code: DocumentTemplate['code'];
  readonly blocks: readonly DraftBlock[];
};
export type ReferenceDraft = {
  readonly rows: readonly DraftRow[];
  readonly documents: readonly DraftDocument[];
};

/** The fields filled with the items of a version. */
export const draftOfItems = (items: readonly ReferenceItem[]): ReferenceDraft => ({
  rows: items.flatMap((item, key) => ('blocks' in item ? [] : [{ key, isNew: false, item }])),
  documents: items.flatMap((item) =>
    'blocks' in item ? [{ code: item.code, blocks: item.blocks.map((block, key) => ({ key, block })) }] : [],
  ),
});

/** The items that the fields say. */
export const itemsOfDraft = ({ rows, documents }: ReferenceDraft): ReferenceItem[] => [
  ...rows.map(({ item }) => item),
  ...documents.map(({ code, blocks }) => ({ code, blocks: blocks.map(({ block }) => block) })),
];

const BLANK = { label: '', text: '' };
const common = { code: '', nl: BLANK, en: BLANK, isProposal: true, source: '' };

/** Sections that the template does not ask; only those can be added to it. */
export const sectionsLeft = (rows: readonly DraftRow[]): PlanSection[] =>
  PLAN_SECTIONS.filter((code) => !rows.some(({ item }) => item.code === code));

/** An empty item of a kind; null when nothing can be added. */
function emptyItem(kind: PlanReferenceKind, rows: readonly DraftRow[]): WordedItem | null {
  switch (kind) {
    case 'template': {
      const [code] = sectionsLeft(rows);
      return code ? { ...common, code, isRequired: false } : null;
    }
    case 'criteria':
      return { ...common, sections: [] };
    case 'coreValues':
      return { ...common, value: 'personCentred', kinds: [] };
    case 'approaches':
      return { ...common, courses: [], region: '', outcome: { nl: '', en: '' }, asOf: '' };
    case 'documents':
      return null;
    default:
      return kind satisfies never;
  }
}

/** The rows with an empty one at their end. */
export function withNewRow(kind: PlanReferenceKind, rows: readonly DraftRow[]): readonly DraftRow[] {
  const item = emptyItem(kind, rows);
  return item ? [...rows, { key: nextKey(rows), isNew: true, item }] : rows;
}

/** An empty block of a kind. */
export function emptyBlock(kind: DocumentBlock['kind']): DocumentBlock {
  return kind === 'part' ? { kind, part: DOCUMENT_PARTS[0] } : { kind, nl: '', en: '' };
}

export type ReferenceField =
  | 'code'
  | 'nl'
  | 'en'
  | 'source'
  | 'sections'
  | 'kinds'
  | 'courses'
  | 'blocks'
  | 'other';
const FIELDS: readonly ReferenceField[] = [
  'code',
  'nl',
  'en',
  'source',
  'sections',
  'kinds',
  'courses',
  'blocks',
];
export type ReferenceIssue =
  | { readonly kind: 'ITEM'; readonly number: number; readonly fields: readonly ReferenceField[] }
  | { readonly kind: 'MARK'; readonly mark: string }
  | { readonly kind: 'CODE_TWICE' | 'LIST' };

type About = Omit<SetPlanReferenceInput, 'kind' | 'items'>;
export type ReadReference =
  | { readonly input: SetPlanReferenceInput; readonly issues: readonly [] }
  | { readonly input: null; readonly issues: readonly ReferenceIssue[] };

/** What would be sent, or what is wrong with the list: each fault once, a row by its number. */
export function readReference(
  kind: PlanReferenceKind,
  items: readonly ReferenceItem[],
  about: About,
): ReadReference {
  const [mark] = unknownMarks(items.filter((item) => 'blocks' in item));
  if (mark !== undefined) return { input: null, issues: [{ kind: 'MARK', mark }] };
  const result = setPlanReferenceInputSchema.safeParse({ ...about, kind, items });
  if (result.success) return { input: result.data, issues: [] };
  const byRow = new Map<number, Set<ReferenceField>>();
  const issues: ReferenceIssue[] = [];
  for (const { path, message } of result.error.issues) {
    const [name, index, field] = path;
    if (name !== 'items') continue;
    if (message === 'CODE_TWICE') issues.push({ kind: 'CODE_TWICE' });
    else if (typeof index === 'number') {
      const fields = byRow.get(index) ?? new Set();
      byRow.set(index, fields.add(FIELDS.find((known) => known === field) ?? 'other'));
    } else issues.push({ kind: 'LIST' });
  }
  const rows = [...byRow].map(([index, fields]) => ({
    kind: 'ITEM' as const,
    number: index + 1,
    fields: [...fields],
  }));
  return { input: null, issues: [...issues, ...rows] };
}
