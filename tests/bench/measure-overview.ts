import { query } from '../server/wire.ts';
import { type Bench, inProcess } from './bench.ts';
import { type Figure, figure, time } from './figures.ts';
import { openRaw, prepared, recordQueries } from './raw-database.ts';
import { median, percentile, timesOf } from './timing.ts';

const ROUNDS = 200;

/** The overview of all regions, one request after another, beside the queries it sends. */
export async function measureOverview({ url, dataFolder, cookies }: Bench): Promise<Figure[]> {
  const queries = await inProcess(dataFolder, 'insurer', async (call) => {
    // Sealed quarters are read once per process; the server has them by then.
    await call.regions.overview({});
    return recordQueries(() => call.regions.overview({}));
  });
  const connection = openRaw(dataFolder);
  const rawMs = median(await timesOf(ROUNDS, prepared(connection, queries)));
  connection.close();
  const times = await timesOf(ROUNDS, () => query(url, cookies.insurer, 'regions.overview'));
  return [
    time('region overview, p50', median(times), rawMs, 'ratio <= 2'),
    figure('region overview, p95', percentile(times, 0.95), 'ms', '<= 50'),
  ];
}
