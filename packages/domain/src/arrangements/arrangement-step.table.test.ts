import { expect, test } from 'vitest';
import type { Role } from '../people/organisation.ts';
import { ARRANGEMENT_STATUSES, ARRANGEMENT_STEPS, type ArrangementStatus } from './arrangement-statuses.ts';
import { type ArrangementMover, arrangementStepVerdict } from './arrangement-step.rules.ts';

/**
 * Who takes which step, typed by hand, row by row from a status and column by column a step, in the order submit, approve,
 * return, reject, agree, decline, contract, start, end early, end, evaluate, withdraw. `i`: officer and manager of the
 * insurer; `I`: its manager; `R`: the manager of the RHO; `-`: nobody by hand (start and end are the calendar's).
 */
const TABLE: Readonly<Record<ArrangementStatus, string>> = {
  /*                       S A T R G D C B E N V W */
  DRAFT: /*             */ 'i - - - - - - - - - - i',
  PROPOSED: /*          */ '- I I I - - - - - - - i',
  ASSESSED_POSITIVE: /* */ '- - - - R R - - - - - i',
  ASSESSED_NEGATIVE: /* */ '- - - - - - - - - - - -',
  AGREED: /*            */ '- - - - - - i - - - - i',
  CONTRACTED: /*        */ '- - - - - - - - I - - -',
  ACTIVE: /*            */ '- - - - - - - - I - - -',
  ENDED: /*             */ '- - - - - - - - - - i -',
  EVALUATED: /*         */ '- - - - - - - - - - - -',
  WITHDRAWN: /*         */ '- - - - - - - - - - - -',
};

const SIDES = ['insurer', 'rho'] as const;
/** The letters that each role takes on the side of the insurer and on that of the RHO. */
const LETTERS: Readonly<Record<Role, Readonly<Record<(typeof SIDES)[number], string>>>> = {
  procurementOfficer: { insurer: 'i', rho: '' },
  procurementManager: { insurer: 'iI', rho: '' },
  insurerViewer: { insurer: '', rho: '' },
  rhoCoordinator: { insurer: '', rho: '' },
  rhoManager: { insurer: '', rho: 'R' },
  rhoViewer: { insurer: '', rho: '' },
  ministryAnalyst: { insurer: '', rho: '' },
  platformAdmin: { insurer: '', rho: '' },
};

const ROWS = (Object.keys(LETTERS) as Role[]).flatMap((role) =>
  SIDES.flatMap((side) => ARRANGEMENT_STATUSES.map((status) => [role, side, status] as const)),
);

test.each(ROWS)('A-3, A-5: %s on the side of the %s, arrangement %s', (role, side, status) => {
  const mover: ArrangementMover = { side, roles: [role] };
  const letters = TABLE[status].split(' ');
  const expected = ARRANGEMENT_STEPS.filter((_step, index) => {
    const letter = letters[index] ?? '-';
    return letter !== '-' && LETTERS[role][side].includes(letter);
  });
  expect(ARRANGEMENT_STEPS.filter((step) => arrangementStepVerdict(step, status, mover).ok)).toEqual(
    expected,
  );
});

test.each([
  ['submit', 'PROPOSED', 'insurer', 'procurementOfficer', 'ARRANGEMENT_STEP_NOT_ALLOWED'],
  ['submit', 'DRAFT', 'insurer', 'insurerViewer', 'NOT_ALLOWED'],
  ['approve', 'PROPOSED', 'insurer', 'procurementOfficer', 'NOT_ALLOWED'],
  ['approve', 'PROPOSED', 'rho', 'rhoManager', 'NOT_ALLOWED'],
  ['approve', 'DRAFT', 'insurer', 'procurementManager', 'ARRANGEMENT_STEP_NOT_ALLOWED'],
  ['agree', 'ASSESSED_POSITIVE', 'insurer', 'procurementManager', 'NOT_ALLOWED'],
  ['agree', 'PROPOSED', 'rho', 'rhoManager', 'ARRANGEMENT_STEP_NOT_ALLOWED'],
  ['contract', 'ASSESSED_POSITIVE', 'insurer', 'procurementManager', 'ARRANGEMENT_STEP_NOT_ALLOWED'],
  ['withdraw', 'CONTRACTED', 'insurer', 'procurementManager', 'ARRANGEMENT_STEP_NOT_ALLOWED'],
  ['start', 'CONTRACTED', 'insurer', 'procurementManager', 'NOT_ALLOWED'],
  ['end', 'ACTIVE', 'insurer', 'procurementManager', 'NOT_ALLOWED'],
] as const)('A-3: %s of an arrangement %s by %s/%s: %s', (step, status, side, role, code) => {
  const { violations } = arrangementStepVerdict(step, status, { side, roles: [role] });
  expect(violations.map((violation) => violation.code)).toEqual([code]);
});
