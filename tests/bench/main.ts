// `pnpm bench [--scale N]` · the promises of spec section 12, measured on the built server with national-size demo data
// on loopback, beside the raw work of the libraries underneath, in the same run. A table on stderr, JSON on stdout.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from '../server/build-server.ts';
import { makeDemo } from '../server/demo-store.ts';
import { killServer, spawnServer } from '../server/server-process.ts';
import { type Bench, signInAll } from './bench.ts';
import { type Figure, figure, tableOf } from './figures.ts';
import { makeLargeArrangements } from './large-arrangements.ts';
import { makeLargePlans } from './large-plans.ts';
import { measureArrangements } from './measure-arrangements.ts';
import { measureGuidance } from './measure-guidance.ts';
import { measureImport } from './measure-import.ts';
import { measureLists } from './measure-lists.ts';
import { measureOverview } from './measure-overview.ts';
import { measurePlans } from './measure-plans.ts';
import { measureStart, residentMegabytes, watchMemory } from './measure-process.ts';
import { measureQuarter } from './measure-quarter.ts';
import { measureWrites } from './measure-writes.ts';
import { passed } from './timing.ts';

const SETTLE_SECONDS = 2;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function measureAll(folder: string, scale: number): Promise<Figure[]> {
  const dataFolder = join(folder, 'data');
  const scratch = join(folder, 'scratch');
  say('building the server, making the demo …');
  const bundle = buildServer();
  await makeDemo(dataFolder, scale);
  say('import, quarter, start …');
  const figures = [
    ...(await measureImport(dataFolder, scratch)),
    ...(await measureQuarter(dataFolder, scratch)),
    ...(await measureGuidance()),
    ...(await measureStart(bundle, dataFolder)),
  ];
  // Before the server has the data open: it is not to find what another process wrote meanwhile.
  const plans = await makeLargePlans(dataFolder);
  const drafts = await makeLargeArrangements(dataFolder);
  const server = spawnServer(bundle, dataFolder);
  try {
    const url = await server.ready;
    await passed(SETTLE_SECONDS);
    figures.push(figure('memory at rest', residentMegabytes(server), 'MB', '<= 150'));
    const bench: Bench = { url, dataFolder, cookies: await signInAll(url) };
    const mostMegabytes = watchMemory(server);
    say('requests …');
    figures.push(...(await measureLists(bench)));
    figures.push(...(await measureOverview(bench)));
    figures.push(...(await measurePlans(bench, scratch, plans)));
    figures.push(...(await measureArrangements(bench, drafts)));
    figures.push(...(await measureWrites(bench, scratch)));
    figures.push(figure('memory under load', mostMegabytes(), 'MB', '<= 300'));
  } finally {
    await killServer(server);
  }
  return figures;
}

const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const folder = mkdtempSync(join(tmpdir(), 'regiovast-bench-'));
try {
  const results = await measureAll(folder, Number(values.scale));
  say(tableOf(results));
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory}, Node ${process.version}`;
  process.stdout.write(
    `${JSON.stringify({ machine, date: new Date().toISOString(), scale: Number(values.scale), results })}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
