import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../features/people/invitation-page.tsx';

export const Route = createFileRoute('/uitnodiging')({
  validateSearch: (search): { token?: string } =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  component: InvitationPage,
});
