import { createFileRoute } from '@tanstack/react-router';
import { OutsidePage } from '../features/housing/outside-page.tsx';

/** H-6 · for who has no account; the token stands behind `#` and reaches no server by the address. */
export const Route = createFileRoute('/extern')({ component: OutsidePage });
