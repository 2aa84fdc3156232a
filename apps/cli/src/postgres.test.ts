import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

test('S-8: with DATABASE_URL the same commands work on PostgreSQL', { timeout: 60_000 }, async () => {
  // The database the test server starts with: every other suite makes one of its own.
  const { REGIOVAST_TEST_POSTGRES: DATABASE_URL } = process.env;
  const folder = newFolder();
  const run = (...args: string[]) => runCli(join(folder, 'data'), args, { DATABASE_URL });
  expect(await run('demo', 'fill', '--scale', '0.005')).toMatchObject({ status: 0, stderr: '' });
  const path = join(folder, 'praktijken.csv');
  const header = 'agb_code;naam;gemeente;praktijkvorm;peildatum;bron';
  writeFileSync(path, `${header}\n01000001;Praktijk A;Groningen;solo;2025-12-31;proef\n`);
  const imported = await run('import', 'practices', path, '--json');
  expect(JSON.parse(imported.stdout)).toMatchObject({ rows: 1, refused: 0, committed: true });
  const verified = await run('audit', 'verify');
  expect(verified.stdout).toMatch(/^De keten klopt: \d+ gebeurtenissen\.\n$/);
});
