import { createFileRoute } from '@tanstack/react-router';
import { NoticeSettingsPage } from '../features/work/notice-settings-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/berichten/instellingen')({
  loader: () => queryClient.ensureQueryData(trpc.work.noticeSettings.queryOptions()),
  component: NoticeSettingsPage,
});
