import { expect, test } from 'vitest';
import { may } from '../access/rights.ts';
import type { Role } from '../people/organisation.ts';
import { decideMove, decideMover, stepsFor } from './move-phase.rules.ts';
import { RISK_PHASES, type RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

/**
 * Who takes which step, typed by hand, row by row from a phase and column by column to one, in the order signal, watch,
 * threatened, acute, bridging, resolved, no risk. `r`: the RHO; `b`: the RHO, and the insurer while it has the lead;
 * `-`: nobody.
 */
const TABLE: Readonly<Record<RiskPhase, string>> = {
  /*                S W T A B R N */
  SIGNAL: /*     */ '- r r r - - r',
  WATCH: /*      */ '- - r r - r r',
  THREATENED: /* */ '- r - r r r -',
  ACUTE: /*      */ '- - - - b b -',
  BRIDGING: /*   */ '- - - b - b -',
  RESOLVED: /*   */ '- r r r - - -',
  CLOSED_NO_RISK: '- r r r - - -',
};

/** Of each role the letters it takes, as the RHO leads and as the insurer does. */
const LETTERS: Readonly<Record<Role, Readonly<Record<CaseLead, string>>>> = {
  rhoCoordinator: { rho: 'rb', insurer: 'rb' },
  rhoManager: { rho: 'rb', insurer: 'rb' },
  rhoViewer: { rho: '', insurer: '' },
  procurementOfficer: { rho: '', insurer: 'b' },
  procurementManager: { rho: '', insurer: 'b' },
  insurerViewer: { rho: '', insurer: '' },
  ministryAnalyst: { rho: '', insurer: '' },
  platformAdmin: { rho: '', insurer: '' },
};

const ROWS = (Object.keys(LETTERS) as Role[]).flatMap((role) =>
  (['rho', 'insurer'] as const).flatMap((lead) => RISK_PHASES.map((from) => [role, lead, from] as const)),
);

/** The codes with which a step is refused, right and rule together; none: it is taken. */
function refusals(role: Role, lead: CaseLead, from: RiskPhase, to: RiskPhase): string[] {
  if (!may({ roles: [role] }, 'cases.movePhase')) return ['NOT_ALLOWED'];
  const demands = { expectedEndOn: '2027-04-01', patientsPlaced: 10, placesNamed: 1, patientsToPlace: 10 };
  const when = { effectiveOn: '2026-11-19', phaseSince: '2026-11-01', today: '2026-11-19' };
  return [
    ...decideMover([role], lead, { from, to }).violations,
    ...decideMove({ from, to, ...demands, ...when }).violations,
  ].map(({ code }) => code);
}

test.each(ROWS)('D-2, C-6: %s, while %s leads, from %s', (role, lead, from) => {
  const letters = TABLE[from].split(' ');
  const taken = RISK_PHASES.filter((to) => refusals(role, lead, from, to).length === 0);
  const expected = RISK_PHASES.filter((_, column) => {
    const letter = letters[column] ?? '-';
    return letter !== '-' && LETTERS[role][lead].includes(letter);
  });
  expect(taken).toEqual(expected);
  if (LETTERS[role][lead] !== '') expect([...stepsFor([role], lead, from)].sort()).toEqual(expected.sort());
});

test.each([
  ['procurementOfficer', 'rho', 'ACUTE', 'BRIDGING', 'CASE_LED_BY_OTHER'],
  ['procurementManager', 'insurer', 'SIGNAL', 'WATCH', 'CASE_LED_BY_OTHER'],
  ['procurementManager', 'insurer', 'RESOLVED', 'ACUTE', 'CASE_LED_BY_OTHER'],
  ['procurementManager', 'insurer', 'ACUTE', 'WATCH', 'CASE_STEP_NOT_ALLOWED'],
  ['rhoManager', 'rho', 'ACUTE', 'WATCH', 'CASE_STEP_NOT_ALLOWED'],
  ['insurerViewer', 'insurer', 'ACUTE', 'BRIDGING', 'NOT_ALLOWED'],
  ['platformAdmin', 'rho', 'SIGNAL', 'WATCH', 'NOT_ALLOWED'],
] as const)('D-4: %s, while %s leads, %s to %s: %s', (role, lead, from, to, code) => {
  expect(refusals(role, lead, from, to)).toEqual([code]);
});
