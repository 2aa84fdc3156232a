import type { Role } from '@regiovast/domain/people/organisation';
import { DEMO_INSURERS, MINISTRY_NAME, PLATFORM_NAME } from './insurers.ts';
import { RHO_AREAS } from './rho-areas.ts';

/** The password of every demo account (spec 13); it says on screen that the data is fictitious. */
export const DEMO_PASSWORD = 'regiovast-demo';

/** Someone who signs in to the demo: a job, never a person. */
export type DemoAccount = {
  readonly email: string;
  readonly name: string;
  readonly organisationName: string;
  readonly role: Role;
};

const account = (email: string, name: string, organisationName: string, role: Role): DemoAccount => ({
  email,
  name,
  organisationName,
  role,
});

/** The nine accounts that the documentation names (spec 13). */
export const NAMED_ACCOUNTS: readonly DemoAccount[] = [
  account('inkoper@noorderzorg.example', 'Inkoper Noorderzorg', 'Noorderzorg', 'procurementOfficer'),
  account(
    'manager@noorderzorg.example',
    'Manager zorginkoop Noorderzorg',
    'Noorderzorg',
    'procurementManager',
  ),
  account('inkoper@zuiderzorg.example', 'Inkoper Zuiderzorg', 'Zuiderzorg', 'procurementOfficer'),
  account('manager@zuiderzorg.example', 'Manager zorginkoop Zuiderzorg', 'Zuiderzorg', 'procurementManager'),
  account('coordinator@rho-noord.example', 'Coördinator RHO Noord', 'RHO Noord', 'rhoCoordinator'),
  account('manager@rho-noord.example', 'Manager RHO Noord', 'RHO Noord', 'rhoManager'),
  account('coordinator@rho-zuid.example', 'Coördinator RHO Zuid', 'RHO Zuid', 'rhoCoordinator'),
  account('analist@vws.example', 'Analist VWS', MINISTRY_NAME, 'ministryAnalyst'),
  account('beheer@regiovast.example', 'Beheerder Regiovast', PLATFORM_NAME, 'platformAdmin'),
];

/**
 * One who works the cases of each other RHO and one who acknowledges them at each other insurer; and of each a manager,
 * who signs and decides on plans. Managers come last, so that who was there before keeps their id.
 */
const OTHER_ACCOUNTS: readonly DemoAccount[] = [
  ...DEMO_INSURERS.map(({ name, slug }) =>
    account(`inkoper@${slug}.example`, `Inkoper ${name}`, name, 'procurementOfficer'),
  ),
  ...RHO_AREAS.map(({ name, slug }) =>
    account(`coordinator@${slug}.example`, `Coördinator ${name}`, name, 'rhoCoordinator'),
  ),
  ...DEMO_INSURERS.map(({ name, slug }) =>
    account(`manager@${slug}.example`, `Manager zorginkoop ${name}`, name, 'procurementManager'),
  ),
  ...RHO_AREAS.map(({ name, slug }) =>
    account(`manager@${slug}.example`, `Manager ${name}`, name, 'rhoManager'),
  ),
  // The second manager, where the mandate table asks for two.
  ...DEMO_INSURERS.map(({ name, slug }) =>
    account(`directeur@${slug}.example`, `Directeur zorginkoop ${name}`, name, 'procurementManager'),
  ),
].filter(({ email }) => NAMED_ACCOUNTS.every((named) => named.email !== email));

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [...NAMED_ACCOUNTS, ...OTHER_ACCOUNTS];
