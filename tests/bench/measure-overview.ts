import { mutate, query } from '../server/wire.ts';
import { type Bench, inProcess } from './bench.ts';
import { type Figure, figure, time } from './figures.ts';
import { openRaw, prepared, recordQueries } from './raw-database.ts';
import { median, percentile, timed, timesOf } from './timing.ts';

const ROUNDS = 200;
const CHANGES = 40;

/**
 * The overview of all regions, one request after another: after a change, when everything is counted anew, beside
 * the queries that takes; and with nothing changed in between, which is what most readers meet.
 */
export async function measureOverview({ url, dataFolder, cookies }: Bench): Promise<Figure[]> {
  const view = { page: 'regions', name: 'meting', search: '', replace: true } as const;
  const queries = await inProcess(dataFolder, 'insurer', async (call) => {
    // Sealed quarters are read once per process; the server has them by then.
    await call.regions.overview({});
    await call.work.saveView(view);
    return recordQueries(() => call.regions.overview({}));
  });
  const connection = openRaw(dataFolder);
  const rawMs = median(await timesOf(ROUNDS, prepared(connection, queries)));
  connection.close();
  const overview = () => query(url, cookies.insurer, 'regions.overview');
  const afterChange: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    await mutate(url, cookies.insurer, 'work.saveView', { ...view, search: `zoek=${change}` });
    afterChange.push(await timed(overview));
  }
  const unchanged = await timesOf(ROUNDS, overview);
  return [
    time('region overview after a change, p50', median(afterChange), rawMs, 'ratio <= 2'),
    figure('region overview after a change, p95', percentile(afterChange, 0.95), 'ms', '<= 50'),
    figure('region overview unchanged, p50', median(unchanged), 'ms', ''),
    figure('region overview unchanged, p95', percentile(unchanged, 0.95), 'ms', '<= 50'),
  ];
}
