import { verifyAudit } from './audit/verify-audit.ts';
import { get as getCase } from './cases/get-case.ts';
import { list as listCases } from './cases/list-cases.ts';
import { owners } from './cases/list-owners.ts';
import { logSignalProcedure } from './cases/log-signal.ts';
import { movePhase } from './cases/move-phase.ts';
import { readGuardedText } from './cases/read-guarded-text.ts';
import { acknowledge, share } from './cases/share-case.ts';
import { addAction, completeAction } from './cases/work-on-actions.ts';
import { commit, get as getImport, list as listImports, upload } from './imports/import-procedures.ts';
import { acceptInvitation } from './people/accept-invitation.ts';
import { addOrganisationProcedure } from './people/add-organisation.ts';
import { invite } from './people/invite-person.ts';
import { listOrganisations, listPeople } from './people/list-people.ts';
import { me } from './people/me.ts';
import { get as getPractice, list as listPractices, search } from './practices/practice-procedures.ts';
import { close } from './quarters/close-quarter.ts';
import { checklist } from './quarters/get-checklist.ts';
import { list as listQuarters } from './quarters/list-quarters.ts';
import { get as getQuarter } from './quarters/quarter-view.ts';
import { overview } from './regions/get-overview.ts';
import { get as getRegion } from './regions/get-region.ts';
import { createCallerFactory, router } from './trpc/procedure.ts';

/** Table of contents: every procedure under the path that is its action in the table of rights. */
export const appRouter = router({
  audit: router({ verify: verifyAudit }),
  cases: router({
    list: listCases,
    get: getCase,
    owners,
    logSignal: logSignalProcedure,
    movePhase,
    addAction,
    completeAction,
    share,
    acknowledge,
    readGuardedText,
  }),
  imports: router({ list: listImports, get: getImport, upload, commit }),
  people: router({
    me,
    list: listPeople,
    organisations: listOrganisations,
    addOrganisation: addOrganisationProcedure,
    invite,
    acceptInvitation,
  }),
  practices: router({ list: listPractices, get: getPractice, search }),
  quarters: router({ list: listQuarters, get: getQuarter, checklist, close }),
  regions: router({ overview, get: getRegion }),
});
export type AppRouter = typeof appRouter;

/** Calls procedures without a network, for tests. */
export const createCaller = createCallerFactory(appRouter);
