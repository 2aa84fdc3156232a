import { and, asc, eq, ne } from 'drizzle-orm';
import type { HousingPlace } from '@regiovast/domain/housing/option-reach';
import type { Session } from '../store/store.ts';

export type OptionRow = Session['t']['housingOptions']['$inferSelect'];
type OptionInsert = Session['t']['housingOptions']['$inferInsert'];
export type OptionChange = Partial<Omit<OptionInsert, 'id' | 'housingCaseId' | 'addedAt' | 'addedBy'>>;

/** A location with where it lies: by its own coordinates and by its municipality. */
export type OptionFound = {
  readonly option: OptionRow;
  readonly municipality: { readonly name: string; readonly latitude: number; readonly longitude: number };
};

/** H-5 · every location of a housing case, in the order in which they were added. */
export async function findOptions({ q, t }: Session, housingCaseId: string): Promise<OptionFound[]> {
  const { housingOptions: options, municipalities } = t;
  return q
    .select({
      option: options,
      municipality: {
        name: municipalities.name,
        latitude: municipalities.latitude,
        longitude: municipalities.longitude,
      },
    })
    .from(options)
    .innerJoin(municipalities, eq(municipalities.code, options.municipalityCode))
    .where(eq(options.housingCaseId, housingCaseId))
    .orderBy(asc(options.addedAt), asc(options.id));
}

/** A location of this case; null: it has no such location. */
export async function findOption(
  { q, t }: Session,
  { housingCaseId, optionId }: { readonly housingCaseId: string; readonly optionId: string },
): Promise<OptionRow | null> {
  const { housingOptions: options } = t;
  const [row] = await q
    .select()
    .from(options)
    .where(and(eq(options.id, optionId), eq(options.housingCaseId, housingCaseId)));
  return row ?? null;
}

/** How many locations a case has, whatever became of them. */
export const countOptions = ({ q, t }: Session, housingCaseId: string): Promise<number> =>
  q.$count(t.housingOptions, eq(t.housingOptions.housingCaseId, housingCaseId));

export async function insertOption({ q, t }: Session, option: OptionInsert): Promise<void> {
  await q.insert(t.housingOptions).values(option);
}

export async function updateOption(
  { q, t }: Session,
  { id, housingCaseId }: Pick<OptionRow, 'id' | 'housingCaseId'>,
  change: OptionChange,
): Promise<void> {
  const { housingOptions: options } = t;
  await q
    .update(options)
    .set(change)
    .where(and(eq(options.id, id), eq(options.housingCaseId, housingCaseId)));
}

/** H-5 · the location that was chosen before is weighed again; answers which that was. */
export async function releaseChosen(
  { q, t }: Session,
  { id, housingCaseId }: Pick<OptionRow, 'id' | 'housingCaseId'>,
): Promise<string | null> {
  const { housingOptions: options } = t;
  const [former] = await q
    .update(options)
    .set({ state: 'OPEN', stateReason: null })
    .where(and(eq(options.housingCaseId, housingCaseId), eq(options.state, 'CHOSEN'), ne(options.id, id)))
    .returning({ id: options.id });
  return former?.id ?? null;
}

/** H-5 · where the practice of a case is now; of an initiative only its municipality is known. */
export async function findHousingPlace(
  { q, t }: Session,
  housingCaseId: string,
): Promise<HousingPlace | null> {
  const { housingCases, municipalities, practices } = t;
  const [row] = await q
    .select({
      latitude: practices.latitude,
      longitude: practices.longitude,
      municipality: { latitude: municipalities.latitude, longitude: municipalities.longitude },
      municipalityCode: housingCases.municipalityCode,
    })
    .from(housingCases)
    .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
    .leftJoin(practices, eq(practices.id, housingCases.practiceId))
    .where(eq(housingCases.id, housingCaseId));
  if (!row) return null;
  const { latitude, longitude, ...where } = row;
  return { own: { latitude, longitude }, ...where };
}
