import { makeHousingCase } from '../make-housing-case.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  rhoWorkers,
  rhoWorkersOutside,
  type Row,
} from './access-cells.ts';

/** H-3, H-4, H-7 · both parties read need and shortfall; the RHO fills it in and hands out its need map. */
export const HOUSING_NEED_ROWS: Readonly<Record<string, Row>> = {
  'housing.need': {
    call: async (as, _target, world) =>
      as.housing.need(await makeHousingCase(world, 'noord', { practice: null })),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'housing.setCosts': {
    call: async (as, _target, world) =>
      as.housing.setCosts({
        ...(await makeHousingCase(world, 'noord', { practice: null })),
        version: 1,
        years: [{ year: 2026, yearlyCostCents: 6_822_000, enrolledPatients: 2_095, source: 'proef' }],
        contributionCents: null,
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.needMap': {
    call: (as) => as.housing.needMap({}),
    inside: cells('403', '403', '403', 'ok', 'ok', 'ok', '403', '403'),
  },
};
