import { basename } from 'node:path';
import { type Deps, IMPORT_LIMIT_BYTES, importBoundaries, rehearseBoundaries } from '@regiovast/api';
import {
  BOUNDARY_DIVISIONS,
  type BoundaryDivision,
  boundaryDivisionSchema,
} from '@regiovast/domain/regions/boundary-divisions';
import { boundaryReportText } from './boundary-report.ts';
import type { Command } from './command.ts';
import { importReportJson } from './import-report.ts';
import { print } from './print.ts';
import { whileShowing } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { readImportFile } from './read-import-file.ts';
import { withDeps } from './with-deps.ts';
import { WrongUse } from './wrong-use.ts';

const NOBODY = { personId: null, organisationId: null };

/** P-2 · boundaries of a division, or only what they would change; done unless any shape is refused. */
export const importBoundariesCommand: Command = {
  name: 'import boundaries',
  usage: 'BESTAND [--division INDELING] [--source TEKST] [--rehearse] [--json]',
  summary: `Leest grenzen uit GeoJSON (WGS84 of RD). INDELING: ${BOUNDARY_DIVISIONS.join(', ')}; anders blijkt zij uit de codes.`,
  async run(args) {
    const { values, positionals } = readArguments(
      args,
      {
        division: { type: 'string' },
        source: { type: 'string' },
        rehearse: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      ['BESTAND'],
    );
    const [path = ''] = positionals;
    const fileName = basename(path);
    const request = {
      division: divisionIn(values.division),
      // a map without a source says so, with the file as the only trace.
      source: values.source?.trim() || `bron niet opgegeven (bestand ${fileName})`,
    };
    const file = { fileName, bytes: readImportFile(path, IMPORT_LIMIT_BYTES) };
    const isRehearsal = values.rehearse;
    const read = (deps: Deps) =>
      isRehearsal ? rehearseBoundaries(deps, file, request) : importBoundaries(deps, NOBODY, file, request);
    const outcome = await whileShowing(`${fileName} wordt ingelezen …`, () => withDeps(read));
    print(
      values.json
        ? importReportJson(outcome.report)
        : boundaryReportText({ fileName, isRehearsal, ...outcome }),
    );
    return outcome.report.refused === 0;
  },
};

function divisionIn(text: string | undefined): BoundaryDivision | null {
  if (text === undefined) return null;
  const division = boundaryDivisionSchema.safeParse(text);
  if (!division.success) throw new WrongUse(`onbekende indeling: ${text}`);
  return division.data;
}
