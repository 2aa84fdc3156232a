import { createFileRoute } from '@tanstack/react-router';
import { followInputOf, readFollowSearch } from '../features/arrangements/follow-search.ts';
import { FollowRequestsPage } from '../features/arrangements/follow-requests-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

/** `verzoek`: the request that is open beside the list. */
export const Route = createFileRoute('/_app/maatwerk/volgen')({
  validateSearch: readFollowSearch,
  loaderDeps: ({ search }) => followInputOf(search),
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.arrangements.followRequests.queryOptions(deps)),
  component: FollowRequestsPage,
});
