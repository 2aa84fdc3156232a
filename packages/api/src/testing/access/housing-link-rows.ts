import { makeHousingCase } from '../make-housing-case.ts';
import { makeHousingLink } from '../make-housing-link.ts';
import { CELL } from '../outside-party.ts';
import type { TestWorld } from '../test-world.ts';
import { cells, type Row, rhoWorkers, rhoWorkersOutside } from './access-cells.ts';

/** H-6 · who outside was asked is the RHO's own. */
const rhoReaders = cells('403', '403', '403', 'ok', 'ok', 'ok', '403', '403');
const rhoReadersOutside = cells('403', '403', '403', '404', '404', '404', '403', '403');

/** A housing case of the north; of an initiative, since a practice has one open case at most. */
const caseOf = (world: TestWorld) => makeHousingCase(world, 'noord', { practice: null });

/** Who may call which procedure of links for outside parties, typed by hand. */
export const HOUSING_LINK_ROWS: Readonly<Record<string, Row>> = {
  'housing.links': {
    call: async (as, _target, world) => as.housing.links(await caseOf(world)),
    inside: rhoReaders,
    outside: rhoReadersOutside,
  },
  'housing.sendLink': {
    call: async (as, _target, world) =>
      as.housing.sendLink({
        ...(await caseOf(world)),
        version: 1,
        cell: CELL,
        recipientName: 'Gerda de Vries',
        recipientEmail: 'gerda@gemeente.example',
        language: 'nl',
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.revokeLink': {
    call: async (as, _target, world) => {
      const { housingCaseId } = await caseOf(world);
      const { linkId } = await makeHousingLink(world, housingCaseId);
      return as.housing.revokeLink({ housingCaseId, version: 1, linkId });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
