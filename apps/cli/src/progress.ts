const ERASED_LINE = '\r\u001b[2K';

/**
 * Does the work with a line about it on the terminal; in a script or a pipe there is no such line.
 * @param work may say in other words how far it is
 */
export async function whileShowing<T>(
  text: string,
  work: (say: (text: string) => void) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => undefined);
  process.stderr.write(text);
  try {
    return await work((words) => process.stderr.write(`${ERASED_LINE}${words}`));
  } finally {
    process.stderr.write(ERASED_LINE);
  }
}
