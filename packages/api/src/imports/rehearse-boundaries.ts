import { findBoundaries, findKnownAreas } from '@regiovast/db/regions/boundaries';
import type { Session } from '@regiovast/db/store/store';
import type { Area } from '@regiovast/domain/imports/boundary-areas';
import type { BoundaryMapping } from '@regiovast/domain/imports/boundary-import.views';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { type JudgedBoundaries, judgeBoundaries } from '@regiovast/domain/imports/judge-boundaries';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { BoundaryDivision } from '@regiovast/domain/regions/boundary-divisions';
import { readBoundaryFile } from './boundary-file.ts';
import type { Polygon } from './boundary-rings.ts';
import { type BoundaryTopology, shapeSums, topologyOf } from './boundary-topology.ts';

export type BoundaryRequest = {
  /** Null: proposed from the codes in the file. */
  readonly division: BoundaryDivision | null;
  readonly source: string;
};

export type BoundaryOutcome = {
  readonly mapping: BoundaryMapping;
  readonly report: ImportReport;
  /** Areas that exist today and are not in the file: they will be without a boundary. */
  readonly missing: readonly Area[];
};

export type BoundaryRehearsal = BoundaryOutcome & {
  /** What would be kept. */
  readonly topology: string;
  /** Whether what is kept now differs from it, in shape or source. */
  readonly isChange: boolean;
};

/**
 * P-2, P-3 · Reads a file of boundaries and judges every shape against the areas that exist today and the boundaries
 * that are in use; writes nothing.
 * @param today calendar date in the Netherlands
 * @throws DomainError when the file cannot be read as boundaries, or BOUNDARIES_DIVISION_UNCLEAR
 */
export async function rehearseAgainstBoundaries(
  session: Session,
  bytes: Uint8Array,
  { division: asked, source }: BoundaryRequest,
  today: string,
): Promise<BoundaryRehearsal> {
  const file = readBoundaryFile(bytes);
  const judged = judgeBoundaries(file.features, await findKnownAreas(session), asked, today);
  if (!judged) {
    throw new DomainError('BOUNDARIES_DIVISION_UNCLEAR', { features: file.features.length });
  }
  const { division, property } = judged.column;
  const shapes = shapesOf(judged, file.polygons);
  const made = topologyOf(shapes);
  const topology = JSON.stringify(made);
  const inUse = await findBoundaries(session, division);
  const before = inUse ? shapeSums(JSON.parse(inUse.topology) as BoundaryTopology) : NOTHING;
  return {
    mapping: { division, property, crs: file.system, source },
    report: reportOf(file.features.length, judged, before, shapeSums(made)),
    missing: judged.missing,
    topology,
    isChange: inUse?.topology !== topology || inUse.source !== source,
  };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function shapesOf(
  { accepted }: JudgedBoundaries,
  polygons: ReadonlyMap<number, readonly Polygon[]>,
): ReadonlyMap<string, readonly Polygon[]> {
  return new Map([...accepted].map(([number, code]) => [code, polygons.get(number) ?? []]));
}

function reportOf(
  rows: number,
  { accepted, refusals }: JudgedBoundaries,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ImportReport {
  const codes = [...accepted.values()];
  const isNew = codes.filter((code) => !before.has(code)).length;
  const unchanged = codes.filter((code) => before.get(code) === after.get(code)).length;
  return {
    rows,
    new: isNew,
    changed: codes.length - isNew - unchanged,
    unchanged,
    refused: rows - codes.length,
    refusals: [...refusals],
    committed: false,
  };
}
