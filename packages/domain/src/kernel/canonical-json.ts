/**
 * The one JSON text of a value, so that equal values have equal text and hash: object keys sorted by UTF-16
 * code unit, no white space, numbers and strings as JSON.stringify writes them (after RFC 8785).
 * @throws TypeError on what JSON cannot carry without loss: undefined (also as a property or element),
 * NaN and infinities, bigint, functions, symbols, and objects with a class of their own such as Date
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
    return JSON.stringify(value);
  }
  // Array.from also visits holes, which map would skip.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (!isPlainObject(value)) throw new TypeError(`JSON has no ${kindOf(value)}`);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value;
