import {
  NATION,
  type QuarterSnapshot,
  quarterSnapshotSchema,
  type QuarterValue,
} from '@regiovast/domain/quarters/snapshot';

/** The identity of a figure in a snapshot: which definition, for which area. */
export const figureKey = (indicatorCode: string, definitionVersion: number, regionCode: string): string =>
  JSON.stringify([indicatorCode, definitionVersion, regionCode]);

function problemsOf({ definitions, regions, values }: QuarterSnapshot): string[] {
  const problems: string[] = [];
  const definitionKeys = definitions.map(({ code, version }) => figureKey(code, version, ''));
  const areaCodes = [NATION, ...regions.map((region) => region.code)];
  const figureKeys = values.map((value) => keyOf(value));
  if (hasTwice(definitionKeys)) problems.push('a definition occurs twice');
  if (hasTwice(areaCodes)) problems.push('a region occurs twice');
  if (hasTwice(figureKeys)) problems.push('a figure occurs twice');
  const knownDefinitions = new Set(definitionKeys);
  const knownAreas = new Set(areaCodes);
  values.forEach((value, index) => {
    const name = `values[${index}] (${value.indicatorCode}, ${value.regionCode})`;
    if (value.suppressed && value.value !== null) problems.push(`${name} is suppressed and has a value`);
    if (value.quality === 'UNKNOWN' && value.value !== null)
      problems.push(`${name} is unknown and has a value`);
    if (!knownAreas.has(value.regionCode)) problems.push(`${name} is of no region`);
    if (!knownDefinitions.has(figureKey(value.indicatorCode, value.definitionVersion, ''))) {
      problems.push(`${name} has no definition`);
    }
  });
  return problems;
}

const keyOf = (value: QuarterValue): string =>
  figureKey(value.indicatorCode, value.definitionVersion, value.regionCode);

const hasTwice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/**
 * The snapshot without anything its schema does not name.
 * @throws Error when a file made from it would publish a suppressed figure (C-4), drop one, or be ambiguous;
 * that is a fault of whoever froze it, so it stops the export instead of being repaired here
 */
export function checkedSnapshot(snapshot: QuarterSnapshot): QuarterSnapshot {
  const checked = quarterSnapshotSchema.parse(snapshot);
  const problems = problemsOf(checked);
  if (problems.length > 0) throw new Error(`The snapshot cannot be exported: ${problems.join('; ')}`);
  return checked;
}
