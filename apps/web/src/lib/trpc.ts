import type { AppRouter } from '@regiovast/api';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { DomainErrorCode, ErrorDetails } from '@regiovast/domain/kernel/errors';

/** Seconds a screen's data counts as fresh; every change made here makes all of it stale at once. */
const FRESH_MS = 15_000;

export type Refusal = { readonly code: DomainErrorCode; readonly details: ErrorDetails };

/** What the server refused, or null when it was something else (no connection, a fault). */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data = error.data as { domain?: Refusal | null } | null;
  return data?.domain ?? null;
}

const isSignedOut = (error: unknown): boolean => refusalOf(error)?.code === 'SESSION_MISSING';

function shouldRetry(failures: number, error: unknown): boolean {
  const status =
    error instanceof TRPCClientError ? (error.data as { httpStatus?: number } | null)?.httpStatus : undefined;
  return failures < 2 && (status === undefined || status >= 500);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error) {
      if (isSignedOut(error) && !location.pathname.startsWith('/aanmelden')) {
        location.assign(`/aanmelden?terug=${encodeURIComponent(location.pathname + location.search)}`);
      }
    },
  }),
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: shouldRetry },
    // Our data is small; a stale figure is worse than asking again.
    mutations: { onSuccess: () => queryClient.invalidateQueries() },
  },
});

/** For what is asked outside a screen. */
export const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/trpc', maxURLLength: 6_000 })],
});

/** Query and mutation options of every procedure. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
