import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seedReference, setUpDemo } from '@regiovast/api';
import { openStore } from '@regiovast/db/store/open-store';
import { buildApp } from './build-app.ts';
import { systemDeps } from './deps.ts';
import { readEnvironment } from './environment.ts';
import { loggableFault } from './fault-log.ts';
import { startJobs } from './jobs.ts';
import { sessionSecret } from './secret.ts';
import { smtpMailer } from './smtp.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside the bundle when built, in the packages when run from source. */
const firstThatExists = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { PORT, HOST, REGIOVAST_DATA: dataFolder, DATABASE_URL: databaseUrl } = environment;
  const migrationsFolder = firstThatExists(here('./migrations'), here('../../../packages/db/migrations'));
  const store = await openStore({
    databaseUrl,
    dataFolder,
    ...(migrationsFolder ? { migrationsFolder } : {}),
  });
  const deps = systemDeps(store);
  await seedReference(deps);
  const isProduction = environment.NODE_ENV === 'production';
  const mayFillDemo = (environment.REGIOVAST_DEMO ?? (isProduction ? '0' : '1')) === '1';
  if (mayFillDemo && (await store.read.q.$count(store.read.t.organisations)) === 0) {
    process.stdout.write('Lege database: fictieve demogegevens worden gemaakt …\n');
    await setUpDemo(deps);
  }
  const publicUrl = environment.REGIOVAST_PUBLIC_URL ?? `http://localhost:${PORT}`;
  const app = await buildApp(deps, {
    secret: sessionSecret(environment.REGIOVAST_SECRET, dataFolder),
    publicUrl,
    otherOrigins: environment.REGIOVAST_PUBLIC_URL ? [] : [`http://127.0.0.1:${PORT}`],
    trustedProxy: environment.REGIOVAST_TRUSTED_PROXY,
    webFolder: firstThatExists(here('../../web/dist')),
    logLevel: isProduction ? 'info' : 'warn',
  });

  let stopJobs = (): Promise<void> => Promise.resolve();
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await stopJobs();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exitCode = 1;
      });
    });
  }
  const address = await app.listen({ port: PORT, host: HOST });
  stopJobs = startJobs(deps, {
    mailer: environment.SMTP_URL ? await smtpMailer(environment.SMTP_URL, publicUrl) : null,
    publicUrl,
    report: (error, job) => app.log.error({ fault: loggableFault(error), job }, 'job failed'),
  });
  process.stdout.write(`Regiovast staat klaar op ${address.replace('127.0.0.1', 'localhost')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
