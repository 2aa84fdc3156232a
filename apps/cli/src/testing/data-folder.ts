import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@regiovast/db/store/open-store';
import type { Store } from '@regiovast/db/store/store';
import { onTestFinished } from 'vitest';
import { runCli } from './run-cli.ts';

/** A new folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a data folder that nobody has open. */
export function copyOf(dataFolder: string): string {
  const copy = newFolder();
  cpSync(dataFolder, copy, { recursive: true });
  return copy;
}

/** Makes what many tests start from; for `beforeAll`, with `rmSync` in `afterAll`. */
export async function demoFolder(scale: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-cli-demo-'));
  const { status, stderr } = await runCli(folder, ['demo', 'fill', '--scale', String(scale)]);
  if (status !== 0) throw new Error(`the demo was not made: ${stderr}`);
  return folder;
}

/** The same with reference data only: no practices, no people. */
export async function emptyFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-cli-empty-'));
  const { status, stderr } = await runCli(folder, ['audit', 'verify']);
  if (status !== 0) throw new Error(`the database was not made: ${stderr}`);
  return folder;
}

/** Looks into the store of a data folder. */
export async function inStore<T>(dataFolder: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataFolder });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** What an import or a refusal can change, counted. */
export const countsIn = (dataFolder: string) =>
  inStore(dataFolder, async ({ read: { q, t } }) => ({
    practices: await q.$count(t.practices),
    statements: await q.$count(t.practiceStatements),
    imports: await q.$count(t.imports),
    events: await q.$count(t.auditEvents),
  }));
