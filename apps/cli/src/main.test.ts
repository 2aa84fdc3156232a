import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

test.each([
  ['no command at all', []],
  ['an unknown command', ['import', 'doctors', 'x.csv']],
  ['an unknown option', ['audit', 'verify', '--deep']],
  ['a missing argument', ['import', 'practices']],
  ['no such quarter', ['quarter', 'close', '2026Q5']],
  ['an option without its value', ['quarter', 'export', '2026Q2', '--out']],
  ['a revision that is no number', ['quarter', 'export', '2026Q2', '--revision', 'x', '--out', 'y']],
  ['a scale of nothing', ['demo', 'fill', '--scale', '0']],
  ['an unknown role', ['people', 'invite', 'a@b.example', '--organisation', 'X', '--role', 'king']],
])('wrong use, %s: status 2, the usage on stderr, and no database is made', async (_name, args) => {
  const dataFolder = join(newFolder(), 'data');
  const { status, stdout, stderr } = await runCli(dataFolder, args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Gebruik: pnpm regiovast');
  expect(existsSync(dataFolder)).toBe(false);
});

test('--help tells of every command, or of the one it is asked about', async () => {
  const [all, one] = await Promise.all([
    runCli(newFolder(), ['--help']),
    runCli(newFolder(), ['quarter', 'close', '--help']),
  ]);
  expect([all.status, one.status]).toEqual([0, 0]);
  for (const name of [
    'import practices',
    'quarter close',
    'quarter export',
    'audit verify',
    'demo fill',
    'people invite',
  ]) {
    expect(all.stdout).toContain(`  ${name}`);
  }
  expect(one.stdout).toContain('quarter close KWARTAAL');
  expect(one.stdout).not.toContain('demo fill');
});

test('a fault is one line and status 1, never a stack trace', async () => {
  const { status, stdout, stderr } = await runCli(newFolder(), ['audit', 'verify'], {
    DATABASE_URL: 'mysql://x',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe('UNEXPECTED: DATABASE_URL moet beginnen met postgres://\n');
});
