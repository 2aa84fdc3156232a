import { createFileRoute } from '@tanstack/react-router';
import { SignalPage } from '../features/cases/signal-page.tsx';
import { prepareToKeep } from '../features/cases/signal-sender.ts';
import { isId } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

/** `praktijk`: the practice is filled in; `wachtrij`: a signal of this device that was not accepted, to be mended. */
export const Route = createFileRoute('/_app/casussen/nieuw')({
  validateSearch: ({ praktijk, wachtrij }): { praktijk?: string; wachtrij?: string } => ({
    ...(isId(praktijk) && { praktijk }),
    ...(isId(wachtrij) && { wachtrij }),
  }),
  loaderDeps: ({ search: { praktijk } }) => ({ praktijk }),
  loader: async ({ deps: { praktijk } }) => {
    const me = await queryClient.ensureQueryData(trpc.people.me.queryOptions());
    // Not waited for: the form can be filled in meanwhile.
    prepareToKeep(me.personId).catch(() => undefined);
    const [preview] = await Promise.all([
      praktijk === undefined
        ? null
        : queryClient.ensureQueryData(trpc.cases.previewSignal.queryOptions({ practiceId: praktijk })),
      queryClient.ensureQueryData(trpc.cases.owners.queryOptions()),
    ]);
    return preview;
  },
  component: SignalPage,
});
