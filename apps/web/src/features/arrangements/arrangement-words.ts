import i18next from 'i18next';
import { arrangements } from '../../i18n/nl/arrangements.ts';
import { arrangementDrafting } from '../../i18n/nl/arrangement-drafting.ts';
import { arrangementAmounts } from '../../i18n/nl/arrangement-amounts.ts';
import { arrangementApproval } from '../../i18n/nl/arrangement-approval.ts';
import { arrangementPriority } from '../../i18n/nl/arrangement-priority.ts';
import { arrangementBudget } from '../../i18n/nl/arrangement-budget.ts';
import { arrangementRunning } from '../../i18n/nl/arrangement-running.ts';
import { arrangementFollowing } from '../../i18n/nl/arrangement-following.ts';
import { arrangementAdmin } from '../../i18n/nl/arrangement-admin.ts';
import { arrangementImports } from '../../i18n/nl/arrangement-imports.ts';

// Arrangements bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle(
  'nl',
  'translation',
  {
    arrangements,
    arrangementDrafting,
    arrangementAmounts,
    arrangementApproval,
    arrangementPriority,
    arrangementBudget,
    arrangementRunning,
    arrangementFollowing,
    arrangementAdmin,
    arrangementImports,
  },
  true,
  true,
);
