import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A headless Chromium: the one REGIOVAST_CHROMIUM names, else an installed one, else the one from npm, which needs no
 * root and no system libraries. `REGIOVAST_CHROMIUM=bundled` asks for that last one.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['REGIOVAST_CHROMIUM'];
  if (wanted && wanted !== 'bundled') return chromium.launch({ executablePath: wanted, args: QUIET });
  const installed = wanted ? undefined : INSTALLED.find((path) => existsSync(path));
  if (!installed) return chromium.launch(bundled());
  try {
    return await chromium.launch({ executablePath: installed, args: QUIET });
  } catch {
    // Ubuntu's chromium-browser can be a script that only says which snap to install.
    return chromium.launch(bundled());
  }
}

function bundled(): LaunchOptions {
  const folder = unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    args: [...QUIET, '--no-zygote', '--headless=shell'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

/** Where the browser from npm lies. It gets there in one move, so that a half unpacked one is never used. */
function unpacked(): string {
  if (process.arch !== 'x64') throw new Error('npm has no Chromium for this processor: install chromium');
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const workplace = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, [fileURLToPath(new URL('unpack.ts', import.meta.url))], {
    // The runtime's name makes the package unpack the system libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: workplace, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  writeFileSync(join(workplace, 'fonts.conf'), fontsIn(folder));
  try {
    renameSync(workplace, folder);
  } catch (error) {
    rmSync(workplace, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('@sparticuz/chromium says no version');
}

/** Without a single font Chromium dies on the first text, and a bare machine has none but those in the package. */
function fontsIn(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}
