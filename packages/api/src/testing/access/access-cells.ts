import type { Role } from '@regiovast/domain/people/organisation';
import type { createCaller } from '../../router.ts';
import type { TestWorld } from '../test-world.ts';

type Caller = ReturnType<typeof createCaller>;
/** Ids of the record under test: on the actor's side of the country ("inside") or on the other. */
export type Target = {
  practiceId: string;
  caseId: string;
  actionId: string;
  textId: string;
  ownerId: string;
};

/** ok · the actor gets it; 403 · the role may not; 404 · as if it did not exist. */
export type Expected = 'ok' | '403' | '404';
export type Row = {
  call: (caller: Caller, target: Target, world: TestWorld) => Promise<unknown>;
  /** Expectations typed by hand, role by role; not taken from the table of rights. */
  inside: Record<Role, Expected>;
  /** Where the record lies outside the actor's area; absent when the procedure has no record. */
  outside?: Record<Role, Expected>;
};

const columns =
  (...roles: Role[]) =>
  (...cells: Expected[]): Record<Role, Expected> =>
    Object.fromEntries(roles.map((role, index) => [role, cells[index] ?? '403'])) as Record<Role, Expected>;
export const cells = columns(
  'procurementOfficer',
  'procurementManager',
  'insurerViewer',
  'rhoCoordinator',
  'rhoManager',
  'rhoViewer',
  'ministryAnalyst',
  'platformAdmin',
);
export const everybody = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
export const platformAbsent = cells('403', '403', '403', '403', '403', '403', '403', '404');
export const platformOnly = cells('403', '403', '403', '403', '403', '403', '403', 'ok');
export const practiceImporters = cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok');
export const practiceImportersAbsent = cells('403', '403', '403', '404', '404', '403', '403', '404');
export const closers = cells('403', '403', '403', '403', '403', '403', 'ok', 'ok');
export const practiceReaders = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok');
export const practiceOutside = cells('404', '404', '404', '404', '404', '404', '403', 'ok');
export const practiceOutsideAll = cells('404', '404', '404', '404', '404', '404', '403', '404');
export const practiceKeepers = cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok');
export const practiceKeepersOutside = cells('403', '403', '403', '404', '404', '403', '403', 'ok');
export const caseReaders = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', '403');
export const caseReadersOutside = cells('404', '404', '404', '404', '404', '404', '403', '403');
export const rhoWorkers = cells('403', '403', '403', 'ok', 'ok', '403', '403', '403');
export const rhoWorkersOutside = cells('403', '403', '403', '404', '404', '403', '403', '403');
export const bothWorkers = cells('ok', 'ok', '403', 'ok', 'ok', '403', '403', '403');
export const bothWorkersOutside = cells('404', '404', '403', '404', '404', '403', '403', '403');
export const insurerWorkers = cells('ok', 'ok', '403', '403', '403', '403', '403', '403');
export const insurerWorkersOutside = cells('404', '404', '403', '403', '403', '403', '403', '403');

/** An id that nothing has. */
export const NOTHING = '00000000-0000-7000-8000-000000000000';
