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
  const { shown = {}, pairs = [], forRho: onlyRho = [] } = specOf(action);
  const changes: RawChange[] = [];
  for (const [field, before, after] of pairs) {
    changes.push({
      field,
      from: listOf(field, at(payload, before)),
      to: listOf(field, at(payload, after)),
      hasBefore: true,
    });
  }
  const changed = payload['changes'];
  for (const [field, value] of Object.entries(isObject(changed) ? changed : {})) {
    if (!isHistoryField(field) || !Array.isArray(value)) continue;
    const [from, to] = value as unknown[];
    changes.push({ field, from: listOf(field, from), to: listOf(field, to), hasBefore: true });
  }
  for (const [path, field] of Object.entries(shown)) {
    if (changes.some((change) => change.field === field)) continue;
    changes.push({ field, from: [], to: listOf(field, at(payload, path)), hasBefore: false });
  }
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
    ...Object.keys(isObject(changed) ? changed : {}).filter((name) => !isHistoryField(name)),
  ];
}

const topOf = (path: string): string => path.split('.')[0] ?? path;

/** The kind of the values of a field. */
export const kindOf = (field: HistoryField) => HISTORY_FIELDS[field];
