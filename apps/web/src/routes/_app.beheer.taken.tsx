import { createFileRoute } from '@tanstack/react-router';
import { JobsPage } from '../features/work/jobs-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/taken')({
  loader: () => queryClient.ensureQueryData(trpc.work.jobs.queryOptions()),
  component: JobsPage,
});
