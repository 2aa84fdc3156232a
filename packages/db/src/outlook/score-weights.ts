import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { scoreWeightsSchema, type WeightsVersion, weightsOn } from '@regiovast/domain/outlook/score-weights';
import { asc, eq, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import first from './reference/score-weights.json' with { type: 'json' };

/** A version with who recorded it; nobody for the one that comes with the product. */
export type RecordedWeights = WeightsVersion & {
  readonly recordedAt: string;
  readonly recordedBy: string | null;
};

/** Writes the first version of the weights when there is none; answers whether it wrote. */
export async function seedScoreWeights({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.scoreWeights)) > 0) return false;
  const { version, validFrom, reason, source, payload } = first;
  await q.insert(t.scoreWeights).values({
    version,
    validFrom,
    reason,
    source,
    payload: canonicalJson(scoreWeightsSchema.parse(payload)),
    recordedAt: `${validFrom}T00:00:00.000Z`,
    recordedBy: null,
  });
  return true;
}

/** All versions of the weights, oldest first, with the name of who recorded each. */
export async function listScoreWeights({ q, t }: Session): Promise<RecordedWeights[]> {
  const rows = await q
    .select({ row: t.scoreWeights, recordedBy: t.persons.name })
    .from(t.scoreWeights)
    .leftJoin(t.persons, eq(t.persons.id, t.scoreWeights.recordedBy))
    .orderBy(asc(t.scoreWeights.version));
  return rows.map(({ row: { version, validFrom, reason, source, payload, recordedAt }, recordedBy }) => ({
    version,
    validFrom,
    reason,
    source,
    weights: scoreWeightsSchema.parse(JSON.parse(payload)),
    recordedAt,
    recordedBy,
  }));
}

/**
 * The version of the weights that holds on the day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export const findWeightsOn = async (s: Session, on: string): Promise<WeightsVersion> =>
  weightsOn(await listScoreWeights(s), on);

/** Adds the next version; its number is one above the last. */
export async function insertScoreWeights(
  { q, t }: Session,
  added: Omit<WeightsVersion, 'version'> & { readonly recordedAt: string; readonly recordedBy: string },
): Promise<number> {
  const [last] = await q.select({ version: max(t.scoreWeights.version) }).from(t.scoreWeights);
  const version = (last?.version ?? 0) + 1;
  const { weights, ...row } = added;
  await q.insert(t.scoreWeights).values({ ...row, version, payload: canonicalJson(weights) });
  return version;
}
