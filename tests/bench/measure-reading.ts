import { query } from '../server/wire.ts';
import { type Bench, inProcess } from './bench.ts';
import { type Figure, figure, time } from './figures.ts';
import { openRaw, prepared, recordQueries } from './raw-database.ts';
import { median, percentile, timesOf } from './timing.ts';

const ROUNDS = 100;

type Call = (input: unknown) => Promise<unknown>;
const procedureOf = (caller: unknown, path: string): Call =>
  path.split('.').reduce((at, name) => (at as Record<string, unknown>)[name], caller) as Call;

/** One question of an insurer, request after request, beside the queries it takes. */
export async function measureReading(
  { url, dataFolder, cookies }: Bench,
  name: string,
  path: string,
  input: object,
): Promise<Figure[]> {
  const queries = await inProcess(dataFolder, 'insurer', async (call) => {
    const ask = procedureOf(call, path);
    await ask(input);
    return recordQueries(() => ask(input));
  });
  const connection = openRaw(dataFolder);
  const rawMs = median(await timesOf(ROUNDS, prepared(connection, queries)));
  connection.close();
  const times = await timesOf(ROUNDS, () => query(url, cookies.insurer, path, input));
  return [
    time(`${name}, p50`, median(times), rawMs, 'ratio <= 2'),
    figure(`${name}, p95`, percentile(times, 0.95), 'ms', '<= 50'),
  ];
}
