import { findBoundaries, findBoundaryHeads, findMembersOn } from '@regiovast/db/regions/boundaries';
import type { Session, Store } from '@regiovast/db/store/store';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import {
  boundariesInputSchema,
  type BoundariesView,
  boundariesViewSchema,
} from '@regiovast/domain/regions/boundaries.views';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import type { BoundaryTopology } from '../imports/boundary-topology.ts';
import { procedure } from '../trpc/procedure.ts';
import { outlineOf, shapeOf, VIEW_HEIGHT, VIEW_WIDTH } from './boundary-paths.ts';

type Head = Awaited<ReturnType<typeof findBoundaryHeads>>[number];
type Members = Awaited<ReturnType<typeof findMembersOn>>;
type Drawn = { readonly basis: string; readonly view: BoundariesView };

/** What was drawn last per store and type, so that the same map is not worked out for every reader. */
const drawnOf = new WeakMap<Store, Map<RegionType, Drawn>>();

/**
 * The boundaries of a region type on a day: its own when they were imported, else those of the municipalities that
 * belong to each region on that day, joined. Null when there are neither. Three queries; only two when nothing
 * changed since the last time.
 */
export async function readBoundaries(
  store: Store,
  type: RegionType,
  on: string,
): Promise<BoundariesView | null> {
  const { read } = store;
  const [heads, members] = await Promise.all([
    findBoundaryHeads(read, [type, 'municipality']),
    findMembersOn(read, type, on),
  ]);
  const head = heads.find(({ division }) => division === type) ?? heads[0];
  if (!head) return null;
  const basis = basisOf(head, members);
  const drawn = drawnOf.get(store) ?? new Map<RegionType, Drawn>();
  drawnOf.set(store, drawn);
  const known = drawn.get(type);
  if (known?.basis === basis) return known.view;
  const view = await draw(read, type, head, members);
  if (view) drawn.set(type, { basis, view });
  return view;
}

/** Everything the drawing depends on: another import or another membership gives another text. */
const basisOf = ({ division, importId, importedAt }: Head, members: Members): string =>
  [division, importId, importedAt, ...members.map((row) => `${row.regionCode}:${row.municipalityCode}`)].join(
    ' ',
  );

async function draw(
  session: Session,
  regionType: RegionType,
  { division }: Head,
  members: Members,
): Promise<BoundariesView | null> {
  const row = await findBoundaries(session, division);
  if (!row) return null;
  const topology = JSON.parse(row.topology) as BoundaryTopology;
  const { geometries } = topology.objects.areas;
  const regionOf = new Map(members.map((member) => [member.municipalityCode, member.regionCode]));
  const byRegion = Map.groupBy(geometries, ({ id }) =>
    division === 'municipality' ? (regionOf.get(id) ?? null) : id,
  );
  const drawnCodes = new Set(geometries.map(({ id }) => id));
  return {
    regionType,
    division,
    source: row.source,
    importedOn: dayOfInstant(row.importedAt),
    width: VIEW_WIDTH,
    height: VIEW_HEIGHT,
    areas: [...byRegion]
      .flatMap(([code, its]) => (code === null ? [] : [shapeOf(topology, code, its)]))
      .toSorted((left, right) => (left.code < right.code ? -1 : 1)),
    rest: outlineOf(topology, byRegion.get(null) ?? []),
    missing:
      division === 'municipality'
        ? members
            .filter(({ municipalityCode }) => !drawnCodes.has(municipalityCode))
            .map(({ municipalityName }) => municipalityName)
            .sort()
        : [],
  };
}

/** Official boundaries as paths to draw, with their source; everyone may see where a region lies. */
export const boundaries = procedure('regions.boundaries')
  .input(boundariesInputSchema)
  .output(boundariesViewSchema.nullable())
  .query(({ ctx: { deps, today }, input: { regionType, asOf } }) =>
    readBoundaries(deps.store, regionType, asOf ?? today),
  );
