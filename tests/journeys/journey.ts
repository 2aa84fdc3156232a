import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { DEMO_PASSWORD } from '../server/demo-store.ts';
import { spawnServer } from '../server/server-process.ts';
import { bundleOfRun, copyDemo } from './made-once.ts';

const PICTURES = fileURLToPath(new URL('../../screenshots', import.meta.url));
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  { viewport: DESK, colorScheme: 'light' },
  { viewport: DESK, colorScheme: 'dark' },
  { viewport: PHONE, colorScheme: 'light' },
] as const;

/** The built server with a demo of its own, and a browser. */
export type Journey = {
  readonly dataFolder: string;
  readonly address: string;
  /** A new window in which the person of the demo account is signed in. */
  readonly signedIn: (account: string, options?: { isPhone?: boolean }) => Promise<Page>;
  /** A new window of somebody without an account. */
  readonly stranger: () => Promise<Page>;
  readonly end: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** @param settings what the server is told beside its address, such as where mail goes */
export async function startJourney(settings: Readonly<Record<string, string>> = {}): Promise<Journey> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'regiovast-journey-'));
  await copyDemo(dataFolder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawnServer(bundleOfRun(), dataFolder, {
    PORT: String(port),
    REGIOVAST_PUBLIC_URL: address,
    ...settings,
  });
  await server.ready;
  const browser: Browser = await launchBrowser();
  const windows: BrowserContext[] = [];
  return {
    dataFolder,
    address,
    async signedIn(account, { isPhone = false } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: isPhone ? PHONE : DESK,
        hasTouch: isPhone,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        acceptDownloads: true,
      });
      windows.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto('/aanmelden');
      await page.getByLabel('E-mailadres').fill(account);
      await page.getByLabel('Wachtwoord').fill(DEMO_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Overzicht', level: 1 }).waitFor();
      return page;
    },
    async stranger() {
      const context = await browser.newContext({ baseURL: address, viewport: DESK, locale: 'nl-NL' });
      windows.push(context);
      return context.newPage();
    },
    async end() {
      for (const window of windows) await window.close();
      await browser.close();
      server.child.kill('SIGTERM');
      await server.gone;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: resolves when what fades in or out has done so; half faded text has no contrast. */
async function standStill(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/**
 * What axe finds wrong. In one page without a window of its own to gather what frames say, because there are none, and
 * telling no more of what is right than that it is: with the same rules, four times as fast.
 */
async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** S-7 · the page passes axe in light and dark, at a desk and on a phone; a picture of each is kept. */
export async function lookAt(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const before = page.viewportSize() ?? DESK;
  for (const { viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = `${name}-${viewport.width}-${colorScheme}`;
    await page.evaluate(standStill);
    await page.screenshot({ path: join(PICTURES, `${look}.png`) });
    const found = await violationsOn(page);
    expect(found, look).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${look} is wider than its screen`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}
