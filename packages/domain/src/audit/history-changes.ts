import { type HistoryAction, specOf } from './history-actions.ts';
import { HISTORY_FIELDS, type HistoryField, isHistoryField } from './history-fields.ts';

/** What an event says of one field. Lists, because a field may hold several; nothing there is an empty list. */
export type RawChange = {
  readonly field: HistoryField;
  readonly from: readonly unknown[];
  readonly to: readonly unknown[];
  /** Whether the value before is known: a change from what to what, or only what it became. */
  readonly hasBefore: boolean;
};

type Payload = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `action.dueOn`; undefined when there is none. */
const at = (payload: Payload, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), payload);

const listOf = (field: HistoryField, value: unknown): readonly unknown[] => {
  if (value === null || value === undefined || value === '') return [];
  if (field === 'preparedPlans' || field === 'cases') {
    return Array.isArray(value) ? (value.length > 0 ? [value.length] : []) : [value];
  }
  return Array.isArray(value) ? value : [value];
};

/**
 * W-5 · what an event changed, field by field, as far as the lists of actions and fields allow.
 * @param forRho whether the reader is the RHO of the area, who sees what tells of other records too
 */
export function historyChanges(action: HistoryAction, payload: Payload, forRho: boolean): RawChange[] {
  const { shown = {}, pairs = [], forRho: onlyRho = [], hidden = [] } = specOf(action);
  const changed = Object.entries(isObject(payload['changes']) ? payload['changes'] : {}).flatMap(
    ([field, value]): RawChange[] => {
      if (!isHistoryField(field) || hidden.includes(field) || !Array.isArray(value)) return [];
      const [from, to] = value as unknown[];
      return [{ field, from: listOf(field, from), to: listOf(field, to), hasBefore: true }];
    },
  );
  const paired = pairs.map(([field, before, after]): RawChange => {
    const [from, to] = [listOf(field, at(payload, before)), listOf(field, at(payload, after))];
    return { field, from, to, hasBefore: true };
  });
  const stated = Object.entries(shown).map(([path, field]): RawChange => {
    return { field, from: [], to: listOf(field, at(payload, path)), hasBefore: false };
  });
  // What it is about comes first; no field is told twice.
  const tellsOf = (all: readonly RawChange[]) => {
    const fields = new Set(all.map(({ field }) => field));
    return ({ field }: RawChange): boolean => fields.has(field);
  };
  const isPaired = tellsOf(paired);
  const isKnown = tellsOf([...paired, ...changed]);
  const changes = [
    ...paired,
    ...stated.filter((change) => !isKnown(change)),
    ...changed.filter((change) => !isPaired(change)),
  ];
  return changes.filter(
    ({ field, from, to }) =>
      (forRho || !onlyRho.includes(field)) && from.length + to.length > 0 && !isSame(from, to),
  );
}

const isSame = (from: readonly unknown[], to: readonly unknown[]): boolean =>
  JSON.stringify(from) === JSON.stringify(to);

/** The parts of a payload that a history neither shows nor is told to hide; none where the lists are complete. */
export function unlistedParts(action: HistoryAction, payload: Payload): string[] {
  const { shown = {}, pairs = [], hidden = [] } = specOf(action);
  const known = new Set<string>([
    'changes',
    ...hidden,
    ...Object.keys(shown).map(topOf),
    ...pairs.flatMap(([, before, after]) => [topOf(before), topOf(after)]),
  ]);
  const changed = payload['changes'];
  return [
    ...Object.keys(payload).filter((name) => !known.has(name)),
    ...Object.keys(isObject(changed) ? changed : {}).filter(
      (name) => !isHistoryField(name) && !hidden.includes(name),
    ),
  ];
}

const topOf = (path: string): string => path.split('.')[0] ?? path;

/** The kind of the values of a field. */
export const kindOf = (field: HistoryField) => HISTORY_FIELDS[field];
