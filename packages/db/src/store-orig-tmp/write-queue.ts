/** Runs what is given to it one after another, in the order in which it was given. */
export function writeQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add<T>(work: () => Promise<T> | T): Promise<T> {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    /** Resolves when everything that was given so far is done. */
    idle: async (): Promise<void> => {
      await last;
    },
  };
}
