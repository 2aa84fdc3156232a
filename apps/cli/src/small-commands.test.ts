import { rmSync } from 'node:fs';
import { GENESIS_HASH } from '@regiovast/domain/audit/hash-chain';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOf, countsIn, demoFolder, inStore, newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let demo = '';
beforeAll(async () => {
  demo = await demoFolder(0.01);
});
afterAll(() => rmSync(demo, { recursive: true, force: true }));

test('S-2: the chain of a whole database verifies and is counted', async () => {
  const { events } = await countsIn(demo);
  expect(await runCli(copyOf(demo), ['audit', 'verify'])).toEqual({
    status: 0,
    stdout: `De keten klopt: ${events} gebeurtenissen.\n`,
    stderr: '',
  });
});

test('S-2: an event slipped in behind the chain is named, with status 1', async () => {
  const dataFolder = copyOf(demo);
  const { events } = await countsIn(dataFolder);
  const seq = events + 1;
  await inStore(dataFolder, (store) =>
    store.transaction(async ({ q, t }) => {
      const event = {
        at: '2026-01-01T00:00:00.000Z',
        action: 'people.invited',
        subjectKind: 'x',
        subjectId: 'x',
      };
      await q
        .insert(t.auditEvents)
        .values({ ...event, seq, payload: '{}', previousHash: GENESIS_HASH, hash: GENESIS_HASH });
    }),
  );
  const { status, stdout, stderr } = await runCli(dataFolder, ['audit', 'verify']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(`AUDIT_CHAIN_BROKEN: Gebeurtenis ${seq} is gewijzigd (CHANGED).\n`);
});

test('S-9: the demo only fills an empty database', async () => {
  const dataFolder = copyOf(demo);
  const before = await countsIn(dataFolder);
  const { status, stderr } = await runCli(dataFolder, ['demo', 'fill', '--scale', '0.01']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^DATABASE_NOT_EMPTY: /);
  expect(await countsIn(dataFolder)).toEqual(before);
});

test('S-4: an invitation is a link under the public address, made once per person', async () => {
  const dataFolder = copyOf(demo);
  const invite = (email: string, more: string[]) =>
    runCli(dataFolder, ['people', 'invite', email, ...more], {
      REGIOVAST_PUBLIC_URL: 'https://regiovast.example',
    });
  const before = await countsIn(dataFolder);
  const asked = ['--organisation', 'RHO Noord', '--role', 'rhoCoordinator', '--role', 'rhoManager'];
  const invited = await invite('nieuw@rho-noord.example', asked);
  expect(invited.status).toBe(0);
  expect(invited.stdout).toMatch(/^https:\/\/regiovast\.example\/uitnodiging\?token=[\w-]{43}\n$/);
  expect(await countsIn(dataFolder)).toEqual({ ...before, events: before.events + 1 });
  const known = await invite('coordinator@rho-noord.example', asked);
  expect(known).toMatchObject({ status: 1, stdout: '' });
  expect(known.stderr).toMatch(/^PERSON_ALREADY_KNOWN: /);
  const strange = await invite('x@rho-noord.example', [
    '--organisation',
    'RHO Noord',
    '--role',
    'procurementOfficer',
  ]);
  expect(strange.stderr).toMatch(/^ROLE_NOT_OF_ORGANISATION: .*procurementOfficer.*rho/);
  const nowhere = await invite('x@rho-noord.example', [
    '--organisation',
    'RHO Atlantis',
    '--role',
    'rhoViewer',
  ]);
  expect(nowhere.stderr).toMatch(
    /^ORGANISATION_UNKNOWN: Organisatie RHO Atlantis bestaat niet\. Wel: .*RHO Noord/,
  );
  expect(await countsIn(dataFolder)).toEqual({ ...before, events: before.events + 1 });
});

test('S-4: an empty installation gets its first organisation and person from the command line', async () => {
  const dataFolder = newFolder();
  const asked = ['--organisation', 'Beheer', '--role', 'platformAdmin'];
  const unknown = await runCli(dataFolder, ['people', 'invite', 'beheer@proef.example', ...asked]);
  expect(unknown.status).toBe(1);
  const wrong = await runCli(dataFolder, [
    'people',
    'invite',
    'beheer@proef.example',
    ...asked,
    '--kind',
    'stichting',
  ]);
  expect(wrong.status).toBe(2);
  const invited = await runCli(dataFolder, [
    'people',
    'invite',
    'beheer@proef.example',
    ...asked,
    '--kind',
    'platform',
  ]);
  expect(invited.status).toBe(0);
  expect(invited.stdout).toMatch(/uitnodiging\?token=/);
  const organisations = await inStore(dataFolder, ({ read: { q, t } }) => q.select().from(t.organisations));
  expect(organisations).toMatchObject([{ name: 'Beheer', kind: 'platform' }]);
});

test('S-8: jobs that are due are done once; one that is named is done whenever it is asked for', async () => {
  const dataFolder = copyOf(demo);
  const first = await runCli(dataFolder, ['jobs', 'run']);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^termijnen en aanvaarde risico’s: gedaan \(\d+\)$/m);
  expect(await runCli(dataFolder, ['jobs', 'run'])).toMatchObject({
    status: 0,
    stdout: 'Er is geen taak aan de beurt.\n',
  });
  const again = await runCli(dataFolder, ['jobs', 'run', 'quality-checks']);
  expect(again.stdout).toMatch(/^datakwaliteit: gedaan \(\d+\)\n$/);
  expect(await runCli(dataFolder, ['jobs', 'run', 'koffie'])).toMatchObject({ status: 2 });
});
