import type { InstantSpan } from '@regiovast/domain/kernel/instant-span';
import { and, gte, lt, or, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Whether an instant lies in none of the spans; undefined when there are none. */
export const isOutside = (instant: AnySQLiteColumn, spans: readonly InstantSpan[]): SQL | undefined =>
  and(
    ...spans.map(({ from, until }) =>
      or(lt(instant, from), until === null ? undefined : gte(instant, until)),
    ),
  );
