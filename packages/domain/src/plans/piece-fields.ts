/** A value of a piece as a comparison shows it. */
export type FieldValue = string | number | boolean | null;
export type PieceField = { readonly path: string[]; readonly value: FieldValue };

/** Properties by which an item of a list is the same in another version, in the order in which they are looked for. */
const NATURAL_KEYS = ['quarter', 'criterion', 'code', 'key', 'name'] as const;

/**
 * L-5 · what a piece says as fields with a path, so that two versions compare field by field: an item of a list is found
 * by its quarter, criterion, code, key or name, and only without any by its place.
 */
export function fieldsOf(says: unknown, path: string[] = []): PieceField[] {
  if (says === null || typeof says !== 'object') return [{ path, value: asValue(says) }];
  if (Array.isArray(says))
    return says.flatMap((item: unknown, index) =>
      fieldsOf(item, [...path, keyOf(item) ?? String(index + 1)]),
    );
  return Object.entries(says).flatMap(([name, value]: [string, unknown]) =>
    isKeyOf(says, name) && path.length > 0 ? [] : fieldsOf(value, [...path, name]),
  );
}

const asValue = (says: unknown): FieldValue =>
  typeof says === 'string' || typeof says === 'number' || typeof says === 'boolean' ? says : null;

function keyOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const named = item as Readonly<Record<string, unknown>>;
  const name = NATURAL_KEYS.find((key) => typeof named[key] === 'string');
  return name === undefined ? null : String(named[name]);
}

/** The property that is in the path already says nothing more. */
const isKeyOf = (item: object, name: string): boolean => {
  const first = NATURAL_KEYS.find(
    (key) => typeof (item as Readonly<Record<string, unknown>>)[key] === 'string',
  );
  return first === name;
};

export type FieldChange = {
  readonly path: string[];
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Whether the field stood in the earlier and in the later version: what is not there is not the same as unknown. */
  readonly wasThere: boolean;
  readonly isThere: boolean;
};

/** The fields that differ, in the order of the later version with what is gone after them. */
export function changedFields(before: unknown, after: unknown): FieldChange[] {
  const nameOf = (path: readonly string[]): string => path.join('\u0000');
  const earlier = new Map(
    before === null ? [] : fieldsOf(before).map((field) => [nameOf(field.path), field]),
  );
  const later = after === null ? [] : fieldsOf(after);
  const names = new Set(later.map(({ path }) => nameOf(path)));
  const kept = later.map(({ path, value }) => {
    const known = earlier.get(nameOf(path));
    return {
      path,
      before: known?.value ?? null,
      after: value,
      wasThere: known !== undefined,
      isThere: true,
    };
  });
  const gone = [...earlier.entries()]
    .filter(([name]) => !names.has(name))
    .map(([, { path, value }]) => ({ path, before: value, after: null, wasThere: true, isThere: false }));
  return [...kept.filter((field) => !field.wasThere || field.before !== field.after), ...gone];
}
