import { checkTonight, type Deps } from '@regiovast/api';

const MINUTES_BETWEEN_LOOKS = 10;
const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * P-5 · looks now and then whether the checks of the night are due, and does them; of several processes one does. A
 * server that was off at night catches up when it starts. A failure is reported and tried again at the next look.
 * @param report gets what went wrong
 * @returns stops looking, and resolves when what runs is done
 */
export function startNightlyChecks(deps: Deps, report: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    running = running.then(() => checkTonight(deps)).catch(report);
  };
  look();
  const timer = setInterval(look, MINUTES_BETWEEN_LOOKS * MILLISECONDS_PER_MINUTE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
