import { uuidV7 } from '@regiovast/domain/kernel/ids';
import type { SignedIn } from '../../trpc/deps.ts';
import { paragraph } from '../make-plan.ts';
import { NUMBERS, TABLE_OF_SUBJECT, TABLES_OF_FIELD, TABLES_OF_PATH, textsFor } from './field-values.ts';
import type { KeptRecord, Records } from './world-records.ts';

/** What of a zod schema is read here. */
export type Schema = {
  readonly _zod: { readonly def: Definition };
  readonly safeParse: (value: unknown) => { readonly success: boolean };
};
type Definition = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly left?: Schema;
  readonly right?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly getter?: () => Schema;
};

export type Asking = {
  readonly path: string;
  readonly reader: Pick<SignedIn, 'organisationId' | 'personId'>;
  readonly records: Records;
  readonly random: () => number;
  /** Leaves out what lies in the south: for what moves borders and with them rights. */
  readonly isOfTheNorth: boolean;
};

/** Deeper than any input goes, but for a document that nests. */
const DEEPEST = 9;
const NONE = '0190b2c0-0000-7000-8000-000000000000';
const OWNERS = ['insurerId', 'rhoId', 'organisationId', 'personId', 'createdBy', 'writtenBy'] as const;

const freshId = (random: () => number): string =>
  uuidV7(
    Date.parse('2026-11-19T00:00:00Z'),
    Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256)),
  );

/**
 * A plausible input for a procedure, made from its own schema: ids of records, the reader's own and those of others, with what
 * belongs to them, and texts, dates and numbers of the field's name.
 * @throws Error for a kind of schema nobody taught it, which leaves its procedure uncovered
 */
export function makeInput(schema: Schema, asking: Asking): unknown {
  /** The records that were named so far: what follows in the input is likely about them. */
  const named: KeptRecord[] = [];
  const { random, path, records, reader } = asking;
  const chance = (share: number): boolean => random() < share;
  const oneOf = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const shuffled = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value) => [random(), value] as const)
      .sort(([one], [other]) => one - other)
      .map(([, value]) => value);

  const isOwn = (row: KeptRecord): boolean =>
    OWNERS.some((column) => row[column] === reader.organisationId || row[column] === reader.personId);
  const belonging = (): KeptRecord[] => named.flatMap((one) => records.naming.get(one.id) ?? []);

  function id(field: string, siblings: Readonly<Record<string, unknown>>): string {
    if (chance(0.03)) return NONE;
    const subject = siblings['subjectKind'] ?? siblings['subject'];
    const ofPath = TABLES_OF_PATH.find(([pattern]) => pattern.test(path))?.[1];
    const tables =
      field === 'subjectId'
        ? [TABLE_OF_SUBJECT[String(subject)] ?? 'planMeasures']
        : (TABLES_OF_FIELD[field] ??
          (field === 'id' || field === 'ids' ? ofPath : undefined) ?? [...records.byTable.keys()]);
    const rows = tables.flatMap((table) => records.byTable.get(table) ?? []);
    const about = new Set(belonging());
    const theirs = rows.filter((row) => about.has(row));
    const status = oneOf([...new Set(rows.map((row) => row['status']))]);
    const own = rows.filter((row) => isOwn(row) && row['status'] === status);
    const from = theirs.length > 0 && chance(0.8) ? theirs : own.length > 0 && chance(0.6) ? own : rows;
    const row = oneOf(from);
    if (!row) return NONE;
    named.push(row);
    return row.id;
  }

  /** What the records that were named hold under this name, so that a version or a hash is often right. */
  function known(field: string, schema: Schema): readonly unknown[] {
    const column = field.replace(/^(?:seen|known)(?=[A-Z])/, '');
    const name = `${column.charAt(0).toLowerCase()}${column.slice(1)}`;
    return [...named.toReversed(), ...belonging()].flatMap((row) =>
      [row[field], row[name]].filter(
        (value) => value !== undefined && value !== null && schema.safeParse(value).success,
      ),
    );
  }

  function leaf(schema: Schema, field: string, groups: readonly (readonly unknown[])[]): unknown {
    if (named.length > 0 && chance(0.85)) {
      const [value] = known(field, schema);
      if (value !== undefined) return value;
    }
    for (const group of groups) {
      // The first is the likeliest: today, this quarter, an own region.
      const fitting = (chance(0.3) ? group : shuffled(group)).find(
        (value) => schema.safeParse(value).success,
      );
      if (fitting !== undefined) return fitting;
    }
    return groups.at(-1)?.[0];
  }

  function value(
    schema: Schema,
    field: string,
    depth: number,
    siblings: Readonly<Record<string, unknown>>,
  ): unknown {
    const { def } = schema._zod;
    const inner = (one: Schema | undefined): unknown => {
      if (!one) throw new Error(`${path}: a ${def.type} without its content`);
      return value(one, field, depth + 1, siblings);
    };
    switch (def.type) {
      case 'default':
      case 'prefault':
      case 'optional':
        return depth > DEEPEST || chance(0.4) ? undefined : inner(def.innerType);
      case 'nullable':
        return depth > DEEPEST || chance(0.2) ? null : inner(def.innerType);
      case 'nonoptional':
      case 'readonly':
      case 'catch':
        return inner(def.innerType);
      case 'pipe':
        return inner(def.in?._zod.def.type === 'transform' ? def.out : def.in);
      case 'lazy':
        return inner(def.getter?.());
      case 'union':
        return inner(oneOf(def.options ?? []));
      case 'intersection':
        return { ...(inner(def.left) as object), ...(inner(def.right) as object) };
      case 'object': {
        const made: Record<string, unknown> = {};
        for (const [key, part] of Object.entries(def.shape ?? {})) {
          const one = value(part, key, depth + 1, made);
          if (one !== undefined) made[key] = one;
        }
        return made;
      }
      case 'record': {
        const keys = Object.values(def.keyType?._zod.def.entries ?? {}).map(String);
        const all = keys.map(
          (key) => [key, def.valueType && value(def.valueType, key, depth + 1, {})] as const,
        );
        const some = all.filter(() => chance(0.6));
        return Object.fromEntries(schema.safeParse(Object.fromEntries(some)).success ? some : all);
      }
      case 'array': {
        const { element } = def;
        if (!element) throw new Error(`${path}: a list of nothing`);
        const least = [0, 1, 2].find((length) => schema.safeParse(new Array(length).fill(NONE)).success) ?? 0;
        const length = depth > DEEPEST ? least : (oneOf([0, 1, 1, 1, 1, 2, 2, 3]) ?? least);
        return Array.from({ length }, () => value(element, field, depth + 1, {}));
      }
      case 'enum':
        return oneOf(Object.values(def.entries ?? {}));
      case 'literal':
        return oneOf(def.values ?? []);
      case 'null':
        return null;
      case 'boolean':
        return chance(0.5);
      case 'unknown':
        return paragraph('proef');
      case 'number':
        return leaf(schema, field, [NUMBERS]);
      case 'string':
        if (schema.safeParse(NONE).success && !schema.safeParse('x').success)
          return field === 'requestKey' ? freshId(random) : id(field, siblings);
        return leaf(schema, field, [...textsFor(field, asking.isOfTheNorth)]);
      default:
        throw new Error(`${path}: nobody makes a ${def.type}`);
    }
  }
  return value(schema, '', 0, {});
}
