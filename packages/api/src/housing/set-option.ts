import {
  countOptions,
  findOption,
  insertOption,
  type OptionRow,
  updateOption,
} from '@regiovast/db/housing/housing-options';
import { type OptionFields, setOptionSchema } from '@regiovast/domain/housing/option.schemas';
import { decideSetOption } from '@regiovast/domain/housing/options.rules';
import { optionsViewSchema } from '@regiovast/domain/housing/options.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { mustLieIn } from '../practices/municipalities.ts';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { optionsView } from './options-view.ts';

/** What an event says of a location: codes, sizes and days; never what it costs, its name or its address. */
const SHOWN = [
  'municipalityCode',
  'floorAreaM2',
  'consultingRooms',
  'planningStatus',
  'permitExpectedOn',
  'completionOn',
] as const;

/**
 * H-5, S-3 · adds a location to compare, or changes one. The same again is no change, and leaves no event.
 * @throws NOT_FOUND for a case, location or municipality that is hidden or absent, HOUSING_CASE_CLOSED, STALE_VERSION,
 * HOUSING_LIMIT_REACHED, HOUSING_OPTION_DROPPED, HOUSING_COMPLETION_BEFORE_PERMIT, HOUSING_COMPLETION_MISSING
 */
export const setOption = procedure('housing.setOption')
  .input(setOptionSchema)
  .output(optionsViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { optionId, option, ...seen } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, seen);
      const { id: housingCaseId, step } = found.housing;
      const before = optionId === null ? null : await findOption(tx, { housingCaseId, optionId });
      if (optionId !== null && before === null) throw notFound();
      // A municipality that ended since stays where it was typed: only another one must be there today.
      if (before?.municipalityCode !== option.municipalityCode)
        await mustLieIn(tx, scope, option.municipalityCode);
      throwIfViolated(
        decideSetOption(option, {
          step,
          state: before?.state ?? null,
          options: before ? 0 : await countOptions(tx, housingCaseId),
        }),
      );
      const row = rowOf(option);
      if (before === null || isOther(before, row)) {
        const id = before?.id ?? deps.ids.next();
        await changeHousing(tx, deps, found);
        if (before) await updateOption(tx, { id, housingCaseId }, row);
        else
          await insertOption(tx, {
            ...row,
            id,
            housingCaseId,
            state: 'OPEN',
            addedAt: instantNow(deps.clock),
            addedBy: actor.personId,
          });
        await recordHousingEvent(tx, deps, actor, 'housing.optionSet', housingCaseId, {
          optionId: id,
          isNew: before === null,
          changes: changesOf(before, row),
        });
      }
      return optionsView(tx, actor, scope, housingCaseId, today);
    }),
  );

const rowOf = ({ place, ...fields }: OptionFields) => ({
  ...fields,
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
});
type SetRow = ReturnType<typeof rowOf>;

const isOther = (before: OptionRow, after: SetRow): boolean =>
  Object.entries(after).some(([field, value]) => Reflect.get(before, field) !== value);

const changesOf = (before: OptionRow | null, after: SetRow): Record<string, unknown> =>
  Object.fromEntries(
    SHOWN.filter((field) => (before?.[field] ?? null) !== after[field]).map((field) => [
      field,
      [before?.[field] ?? null, after[field]],
    ]),
  );
