import type { PlanContent, PlanPiece } from './plan-content.ts';

/** A piece as two versions can share it: without the ids that differ from one plan to the next. */
export type ComparablePiece = {
  readonly piece: PlanPiece;
  readonly key: string;
  readonly title: string;
  /** What it says, as JSON. */
  readonly says: unknown;
};

const lineageIn = (items: readonly { readonly id: string; readonly lineageId: string }[]) => {
  const lineages = new Map(items.map(({ id, lineageId }) => [id, lineageId]));
  return (id: string | null): string | null => (id === null ? null : (lineages.get(id) ?? null));
};

/**
 * L-5 · a plan as its pieces, in order. A goal, measure, obligation or initiative is known by its lineage, and refers to
 * others by theirs, so that the plan of the next period compares with the last one.
 */
export function piecesOf(content: PlanContent): ComparablePiece[] {
  const goalLineage = lineageIn(content.goals);
  const measureLineage = lineageIn(content.measures);
  const partnerNames = new Map(content.partners.map(({ id, name }) => [id, name]));
  return [
    {
      piece: 'frame',
      key: '',
      title: content.title,
      says: {
        title: content.title,
        periodFrom: content.periodFrom,
        periodTo: content.periodTo,
        municipalities: content.municipalities,
      },
    },
    {
      piece: 'partners',
      key: '',
      title: '',
      says: content.partners.map(({ kind, name, task }) => ({ kind, name, task })),
    },
    { piece: 'situation', key: '', title: '', says: content.situation },
    ...content.sections.map(({ code, document }) => ({
      piece: 'section' as const,
      key: code,
      title: '',
      says: document,
    })),
    ...content.goals.map(({ id: _id, lineageId, ...says }) => ({
      piece: 'goal' as const,
      key: lineageId,
      title: says.wording,
      says,
    })),
    ...content.measures.map(({ id: _id, lineageId, goalId, partnerId, ...says }) => ({
      piece: 'measure' as const,
      key: lineageId,
      title: says.title,
      says: {
        ...says,
        goal: goalLineage(goalId),
        partner: partnerId === null ? null : (partnerNames.get(partnerId) ?? null),
      },
    })),
    ...content.obligations.map(({ id: _id, lineageId, measureId, ...says }) => ({
      piece: 'obligation' as const,
      key: lineageId,
      title: says.wording,
      says: { ...says, measure: measureLineage(measureId) },
    })),
    ...content.initiatives.map(({ id: _id, lineageId, ...says }) => ({
      piece: 'initiative' as const,
      key: lineageId,
      title: says.name,
      says,
    })),
  ];
}

export const PIECE_CHANGES = ['new', 'changed', 'dropped', 'same'] as const;
export type PieceChange = (typeof PIECE_CHANGES)[number];
type Hashed = {
  readonly piece: PlanPiece;
  readonly key: string;
  readonly title: string;
  readonly hash: string;
};
export type ComparedPiece = {
  readonly piece: PlanPiece;
  readonly key: string;
  /** As the later version calls it; a dropped piece as the earlier one did. */
  readonly title: string;
  readonly change: PieceChange;
};

/** L-5 · what is new, changed, dropped or the same, in the order of the later version with what was dropped after it. */
export function compareOutlines(before: readonly Hashed[], after: readonly Hashed[]): ComparedPiece[] {
  const nameOf = ({ piece, key }: Hashed): string => `${piece} ${key}`;
  const earlier = new Map(before.map((one) => [nameOf(one), one]));
  const later = new Set(after.map(nameOf));
  const kept = after.map(({ hash, ...named }) => {
    const known = earlier.get(nameOf({ hash, ...named }));
    return { ...named, change: known ? (known.hash === hash ? 'same' : 'changed') : 'new' } as const;
  });
  const dropped = before
    .filter((one) => !later.has(nameOf(one)))
    .map(({ hash: _hash, ...named }) => ({ ...named, change: 'dropped' }) as const);
  return [...kept, ...dropped];
}
