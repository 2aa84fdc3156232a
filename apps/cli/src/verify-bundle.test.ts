import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSigner } from '@regiovast/api';
import { signedBundle } from '@regiovast/api/testing/signed-bundle';
import { expect, test, vi } from 'vitest';
import { newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000 });

const signer = bundleSigner('een geheim van een andere installatie, lang genoeg');
const BUNDLE = signedBundle(signer);
const verify = (text: string, ...more: string[]) => {
  const folder = newFolder();
  const file = join(folder, 'bundel.json');
  writeFileSync(file, text);
  return runCli(folder, ['bundle', 'verify', file, ...more]);
};

test('C-1: a bundle is verified from its file alone; whose it is only with the fingerprint', async () => {
  const plain = await verify(BUNDLE);
  expect(plain).toMatchObject({ status: 0, stderr: '' });
  expect(plain.stdout).toMatch(
    /^De bundel is heel: 1 verzoek van Noorderzorg aan Zuiderzorg, .*\nVan wie hij is, is niet/,
  );
  const { status, stdout } = await verify(BUNDLE, '--key', signer.fingerprint.toUpperCase(), '--json');
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    {
      valid: true,
      keyCompared: true,
      fingerprint: signer.fingerprint,
      issuer: 'Noorderzorg',
      addressedTo: 'Zuiderzorg',
      issuedAt: '2026-11-19T10:00:00.000Z',
      requests: 1,
    },
  ]);
});

test('C-1: what is not right is refused with the reason and status 1', async () => {
  const changed = await verify(BUNDLE.replace('Twee artsen', 'Drie artsen'));
  expect(changed).toEqual({
    status: 1,
    stdout: '',
    stderr: 'BUNDLE_INVALID: De handtekening klopt niet.\n',
  });
  expect(await verify(BUNDLE, '--key', '0'.repeat(64))).toMatchObject({
    status: 1,
    stderr: `BUNDLE_INVALID: De bundel is met een andere sleutel ondertekend (${signer.fingerprint}).\n`,
  });
  const later = await verify(BUNDLE.replace('"version":1', '"version":2'), '--json');
  expect([later.status, JSON.parse(later.stdout)]).toMatchObject([
    1,
    { error: { code: 'BUNDLE_INVALID', details: { problem: 'VERSION_UNKNOWN' } } },
  ]);
});

test('C-1: a fingerprint that is none is wrong use, a file that is not there is named', async () => {
  expect((await verify(BUNDLE, '--key', 'abc')).status).toBe(2);
  const folder = newFolder();
  const missing = await runCli(folder, ['bundle', 'verify', join(folder, 'er-niet.json')]);
  expect(missing).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^FILE_UNREADABLE: .* bestaat niet/),
  });
});
