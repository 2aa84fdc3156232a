import { z } from 'zod';

/** Rows a page of a list may hold. */
export const PAGE_SIZE = 25;
const LARGEST_PAGE = 200;

/** The part of a list that is asked for; `page` counts from 1. */
export const pageInputSchema = z.object({
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(LARGEST_PAGE).default(PAGE_SIZE),
});

/** A page of rows with the number of rows that match in all. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), total: z.int().nonnegative() });
