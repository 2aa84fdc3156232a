const ROWS_PER_INSERT = 400;

/** Inserts many rows, some hundreds per statement: far below what either engine takes as parameters. */
export async function inChunks<Row>(
  rows: readonly Row[],
  insert: (chunk: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await insert(rows.slice(from, from + ROWS_PER_INSERT));
  }
}
