import {
  type PlanTemplate,
  type PlanTemplateItem,
  planTemplateItemsSchema,
} from '@regiovast/domain/cases/plan-template';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { asc, eq, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import first from './reference/emergency-plan-template.json' with { type: 'json' };

/** A version with the name of who recorded it; nobody for the one that comes with the product. */
export type RecordedTemplate = PlanTemplate & { readonly recordedBy: string | null };

const payloadOf = (items: readonly PlanTemplateItem[]): string => canonicalJson({ items });
const itemsOf = (payload: string): PlanTemplateItem[] =>
  planTemplateItemsSchema.parse((JSON.parse(payload) as { items: unknown }).items);

/** D-8 · writes the first template when there is none; answers whether it wrote. */
export async function seedPlanTemplate({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.emergencyPlanTemplates)) > 0) return false;
  const { version, validFrom, reason, source, items } = first;
  await q.insert(t.emergencyPlanTemplates).values({
    version,
    validFrom,
    reason,
    source,
    payload: payloadOf(planTemplateItemsSchema.parse(items)),
    recordedAt: `${validFrom}T00:00:00.000Z`,
    recordedBy: null,
  });
  return true;
}

/** All versions of the template, oldest first. */
export async function listPlanTemplates({ q, t }: Session): Promise<RecordedTemplate[]> {
  const templates = t.emergencyPlanTemplates;
  const rows = await q
    .select({ row: templates, recordedBy: t.persons.name })
    .from(templates)
    .leftJoin(t.persons, eq(t.persons.id, templates.recordedBy))
    .orderBy(asc(templates.version));
  return rows.map(({ row: { version, validFrom, payload, source, reason, recordedAt }, recordedBy }) => ({
    version,
    validFrom,
    items: itemsOf(payload),
    source,
    reason,
    recordedAt,
    recordedBy,
  }));
}

/** Adds the next version; its number is one above the last. */
export async function insertPlanTemplate(
  { q, t }: Session,
  added: Omit<PlanTemplate, 'version'> & { readonly recordedBy: string },
): Promise<number> {
  const templates = t.emergencyPlanTemplates;
  const [last] = await q.select({ version: max(templates.version) }).from(templates);
  const version = (last?.version ?? 0) + 1;
  const { items, ...row } = added;
  await q.insert(templates).values({ ...row, version, payload: payloadOf(items) });
  return version;
}
