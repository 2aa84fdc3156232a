import type { Wanted } from '@regiovast/db/audit/read-history';
import { kindOf, type RawChange } from '@regiovast/domain/audit/history-changes';
import { NAMED_KINDS, type NamedKind } from '@regiovast/domain/audit/history-fields';
import type { HistoryChange, HistoryValue } from '@regiovast/domain/audit/history.views';

const namedKind = (kind: string): NamedKind | undefined => NAMED_KINDS.find((known) => known === kind);

type Place = { readonly practiceId?: unknown; readonly kind?: unknown; readonly patients?: unknown };

/** The ids of which the reader is shown a name, by kind. */
export function namesWanted(changes: readonly RawChange[]): Wanted {
  const wanted: Record<NamedKind, Set<string>> = {
    person: new Set(),
    organisation: new Set(),
    municipality: new Set(),
    practice: new Set(),
  };
  for (const { field, from, to } of changes) {
    const kind = kindOf(field);
    const named = namedKind(kind);
    for (const value of [...from, ...to]) {
      if (named && typeof value === 'string') wanted[named].add(value);
      const practiceId = kind === 'place' ? (value as Place).practiceId : null;
      if (typeof practiceId === 'string') wanted.practice.add(practiceId);
    }
  }
  return {
    person: [...wanted.person],
    organisation: [...wanted.organisation],
    municipality: [...wanted.municipality],
    practice: [...wanted.practice],
  };
}

/** A change with its ids as names; a name that was not found is not the reader's to see. */
export function shownChange(
  { field, from, to, hasBefore }: RawChange,
  names: ReadonlyMap<string, string>,
): HistoryChange {
  const kind = kindOf(field);
  const named = namedKind(kind);
  const nameOf = (of: NamedKind, id: string) => {
    const name = names.get(`${of} ${id}`);
    return name === undefined ? { value: null, isShielded: true } : { value: name };
  };
  const shown = (value: unknown): HistoryValue => {
    if (kind === 'place') return { kind, ...placeOf(value as Place, nameOf) };
    if (named && typeof value === 'string') return { kind, ...nameOf(named, value) };
    return { kind, value: isPlain(value) ? value : null };
  };
  return { field, hasBefore, from: from.map(shown), to: to.map(shown) };
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function placeOf(
  { practiceId, kind, patients }: Place,
  nameOf: (of: NamedKind, id: string) => Pick<HistoryValue, 'value' | 'isShielded'>,
): Omit<HistoryValue, 'kind'> {
  const count = typeof patients === 'number' ? { count: patients } : {};
  if (typeof practiceId === 'string') return { ...nameOf('practice', practiceId), ...count };
  return { value: typeof kind === 'string' ? kind : null, ...count };
}
