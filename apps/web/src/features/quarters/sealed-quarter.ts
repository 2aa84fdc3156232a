import type { QuarterView } from '@regiovast/domain/quarters/quarter.views';
import { queryOptions } from '@tanstack/react-query';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';

/** The figures of a quarter, or null when it was not closed: that is a state of the page, not a fault. */
export const sealedQuarter = (quarter: string) =>
  queryOptions({
    queryKey: ['sealedQuarter', quarter],
    queryFn: async (): Promise<QuarterView | null> => {
      try {
        return await queryClient.fetchQuery({ ...trpc.quarters.get.queryOptions({ quarter }), staleTime: 0 });
      } catch (error) {
        if (refusalOf(error)?.code === 'NOT_FOUND') return null;
        throw error;
      }
    },
  });
