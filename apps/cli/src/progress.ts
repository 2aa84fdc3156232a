const ERASED_LINE = '\r\u001b[2K';

/** Does the work with a line about it on the terminal; in a script or a pipe there is no such line. */
export async function whileShowing<T>(text: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  process.stderr.write(text);
  try {
    return await work();
  } finally {
    process.stderr.write(ERASED_LINE);
  }
}
