import autocannon, { type Request } from 'autocannon';
import type { Bench } from './bench.ts';

const CONNECTIONS = 20;
const WARM_UP_SECONDS = 1;

/**
 * Requests per second and response times in milliseconds under load, after a warm-up.
 * @param requests made anew for the warm-up and for the measurement, because what is under way when a run ends is cut off
 */
export async function underLoad(
  { url, cookies }: Pick<Bench, 'url' | 'cookies'>,
  who: keyof Bench['cookies'],
  { requests, seconds }: { requests: Request[] | (() => Request[]); seconds: number },
) {
  const headers = { cookie: cookies[who] };
  const run = (duration: number) =>
    autocannon({
      url,
      connections: CONNECTIONS,
      duration,
      requests: typeof requests === 'function' ? requests() : requests,
      headers,
    });
  await run(WARM_UP_SECONDS);
  const { duration, errors, non2xx, requests: counted, latency } = await run(seconds);
  if (errors + non2xx > 0) throw new Error(`under load ${errors} requests failed and ${non2xx} were refused`);
  return { perSecond: counted.total / duration, p50: latency.p50, p97_5: latency.p97_5 };
}
