import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import {
  PLAN_REFERENCE_ITEMS,
  PLAN_REFERENCE_KINDS,
  type PlanReference,
  type PlanReferenceItems,
  type PlanReferenceKind,
} from '@regiovast/domain/plans/plan-reference';
import { and, asc, desc, eq, lte, max, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import approaches from './reference/plan-approaches.json' with { type: 'json' };
import coreValues from './reference/plan-core-values.json' with { type: 'json' };
import criteria from './reference/plan-criteria.json' with { type: 'json' };
import documents from './reference/plan-documents.json' with { type: 'json' };
import template from './reference/plan-template.json' with { type: 'json' };

/** What comes with the product, each with its source. */
const FIRST = { template, criteria, coreValues, approaches, documents } as const satisfies Readonly<
  Record<PlanReferenceKind, { validFrom: string; source: string; reason: string; items: unknown }>
>;

/** A version with the name of who recorded it; nobody for the one that comes with the product. */
export type RecordedReference<Kind extends PlanReferenceKind = PlanReferenceKind> = PlanReference<Kind> & {
  readonly recordedBy: string | null;
};

/** Writes the first version of each kind that has none; answers whether it wrote. */
export async function seedPlanReferences({ q, t }: Session): Promise<boolean> {
  const known = await q.selectDistinct({ kind: t.planReferences.kind }).from(t.planReferences);
  const missing = PLAN_REFERENCE_KINDS.filter((kind) => !known.some((row) => row.kind === kind));
  if (missing.length === 0) return false;
  await q.insert(t.planReferences).values(
    missing.map((kind) => {
      const { validFrom, source, reason, items } = FIRST[kind];
      return {
        kind,
        version: 1,
        validFrom,
        source,
        reason,
        payload: canonicalJson(PLAN_REFERENCE_ITEMS[kind].parse(items)),
        recordedAt: `${validFrom}T00:00:00.000Z`,
        recordedBy: null,
      };
    }),
  );
  return true;
}

/** Items by their text, for the few versions of each kind that are in use: every page of a plan asks for them. */
const READ = new Map<string, unknown>();
const MOST_READ = 50;

/** The items of a stored version: they were checked when they were written, and are when they are first read. */
function itemsOf<Kind extends PlanReferenceKind>(kind: Kind, payload: string): PlanReferenceItems<Kind> {
  const text = `${kind} ${payload}`;
  const known = READ.get(text);
  if (known !== undefined) return known as PlanReferenceItems<Kind>;
  const items = PLAN_REFERENCE_ITEMS[kind].parse(JSON.parse(payload)) as PlanReferenceItems<Kind>;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, items);
  return items;
}

/** All versions of a kind, oldest first. */
export async function listPlanReferences<Kind extends PlanReferenceKind>(
  { q, t }: Session,
  kind: Kind,
): Promise<RecordedReference<Kind>[]> {
  const references = t.planReferences;
  const rows = await q
    .select({ row: references, recordedBy: t.persons.name })
    .from(references)
    .leftJoin(t.persons, eq(t.persons.id, references.recordedBy))
    .where(eq(references.kind, kind))
    .orderBy(asc(references.version));
  return rows.map(({ row: { payload, ...row }, recordedBy }) => ({
    ...row,
    kind,
    items: itemsOf(kind, payload),
    recordedBy,
  }));
}

/**
 * The version of a kind that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export async function planReferenceOn<Kind extends PlanReferenceKind>(
  { q, t }: Session,
  kind: Kind,
  on: string,
): Promise<PlanReference<Kind>> {
  const references = t.planReferences;
  const [row] = await q
    .select()
    .from(references)
    .where(and(eq(references.kind, kind), lte(references.validFrom, on)))
    .orderBy(desc(references.validFrom), desc(references.version))
    .limit(1);
  if (!row) throw new RangeError(`No ${kind} of continuity plans holds on ${on}`);
  return { ...row, kind, items: itemsOf(kind, row.payload) };
}

/** Versions by store and number: one that was written never changes, and every page of a plan asks for its own. */
const KEPT = new WeakMap<Session['q'], Map<string, PlanReference>>();

/**
 * A version of a kind by its number, as a plan or an assessment keeps it. Built once: every page of a plan asks it.
 * @throws RangeError when there is none
 */
export async function planReferenceVersion<Kind extends PlanReferenceKind>(
  s: Session,
  kind: Kind,
  version: number,
): Promise<PlanReference<Kind>> {
  const known = KEPT.get(s.q)?.get(`${kind} ${version}`);
  if (known) return known as PlanReference<Kind>;
  const references = s.t.planReferences;
  const query = preparedQuery(s, 'plan_reference_version', () =>
    s.q
      .select()
      .from(references)
      .where(
        and(eq(references.kind, sql.placeholder('kind')), eq(references.version, sql.placeholder('version'))),
      ),
  );
  const [row] = await query.execute({ kind, version });
  if (!row) throw new RangeError(`No version ${version} of ${kind} of continuity plans`);
  const found: PlanReference<Kind> = { ...row, kind, items: itemsOf(kind, row.payload) };
  const kept = KEPT.get(s.q) ?? new Map<string, PlanReference>();
  KEPT.set(s.q, kept.set(`${kind} ${version}`, found));
  return found;
}

/** Adds the next version of a kind; its number is one above the last. */
export async function insertPlanReference<Kind extends PlanReferenceKind>(
  { q, t }: Session,
  added: Omit<PlanReference<Kind>, 'version'> & { readonly recordedBy: string },
): Promise<number> {
  const references = t.planReferences;
  const { items, ...row } = added;
  const [last] = await q
    .select({ version: max(references.version) })
    .from(references)
    .where(eq(references.kind, row.kind));
  const version = (last?.version ?? 0) + 1;
  await q.insert(references).values({ ...row, version, payload: canonicalJson(items) });
  return version;
}
