import type { Action } from '@regiovast/domain/access/rights';
import type { MeView } from '@regiovast/domain/people/people.schemas';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../lib/trpc.ts';

/** Who is signed in; loaded by the frame before any page inside it shows. */
export function useMe(): MeView & { readonly may: (action: Action) => boolean } {
  const { data } = useSuspenseQuery(trpc.people.me.queryOptions());
  return { ...data, may: (action) => data.actions.includes(action) };
}
