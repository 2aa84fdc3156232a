import { verifyAudit } from './audit/verify-audit.ts';
import { get as getCase } from './cases/get-case.ts';
import { list as listCases } from './cases/list-cases.ts';
import { owners } from './cases/list-owners.ts';
import { logSignalProcedure } from './cases/log-signal.ts';
import { movePhase } from './cases/move-phase.ts';
import { readGuardedText } from './cases/read-guarded-text.ts';
import { acknowledge, share } from './cases/share-case.ts';
import { addAction, completeAction } from './cases/work-on-actions.ts';
import {
  boundariesInUse,
  commitBoundaryFile,
  getBoundaryImport,
  uploadBoundaryFile,
} from './imports/boundary-procedures.ts';
import {
  commit,
  get as getImport,
  list as listImports,
  practiceMapping,
  setPracticeMapping,
  undo,
  upload,
} from './imports/import-procedures.ts';
import {
  commitIndicatorFile,
  getIndicatorImport,
  proposeMapping,
  setMapping,
  undoIndicatorFile,
  uploadIndicatorFile,
} from './imports/indicator-procedures.ts';
import { weights } from './outlook/get-weights.ts';
import { previewWeights } from './outlook/preview-weights.ts';
import { setWeights } from './outlook/set-weights.ts';
import { acceptInvitation } from './people/accept-invitation.ts';
import { addOrganisationProcedure } from './people/add-organisation.ts';
import { invite } from './people/invite-person.ts';
import { listOrganisations, listPeople } from './people/list-people.ts';
import { me } from './people/me.ts';
import { areas, setArea } from './people/set-area.ts';
import { add as addPractice } from './practices/add-practice.ts';
import { close as closePractice } from './practices/close-practice.ts';
import { correctIdentity } from './practices/correct-identity.ts';
import { correct } from './practices/correct-practice.ts';
import { neighbours } from './practices/find-neighbours.ts';
import { chain } from './practices/get-chain.ts';
import { get as getPractice } from './practices/get-practice.ts';
import { chains } from './practices/list-chains.ts';
import { list as listPractices } from './practices/list-practices.ts';
import { municipalities } from './practices/municipalities.ts';
import { reopen } from './practices/reopen-practice.ts';
import { search } from './practices/search-practices.ts';
import { close } from './quarters/close-quarter.ts';
import { checklist } from './quarters/get-checklist.ts';
import { list as listQuarters } from './quarters/list-quarters.ts';
import { get as getQuarter } from './quarters/quarter-view.ts';
import { boundaries } from './regions/boundaries.ts';
import { add as addRegion } from './regions/add-region.ts';
import { exchange } from './regions/exchange-view.ts';
import { catalogue } from './indicators/get-catalogue.ts';
import { get as getIndicator } from './indicators/get-indicator.ts';
import { ofRegion as indicatorsOfRegion } from './indicators/get-region-indicators.ts';
import { overview } from './regions/get-overview.ts';
import { get as getRegion } from './regions/get-region.ts';
import { divisions } from './regions/list-divisions.ts';
import { movers } from './regions/list-movers.ts';
import { similar } from './regions/similar-regions.ts';
import { kept, keptOne } from './regions/keep-regions.ts';
import { setExchange } from './regions/set-exchange.ts';
import { setMembers } from './regions/set-members.ts';
import { correctPreferent, setPreferent } from './regions/set-preferent.ts';
import { rename } from './regions/set-region-name.ts';
import { timeline } from './regions/timeline.ts';
import { createCallerFactory, router } from './trpc/procedure.ts';
import { findings } from './work/list-findings.ts';
import { views } from './work/list-views.ts';
import { removeView } from './work/remove-view.ts';
import { saveView } from './work/save-view.ts';

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
  indicators: router({ catalogue, get: getIndicator, ofRegion: indicatorsOfRegion }),
  imports: router({
    list: listImports,
    get: getImport,
    upload,
    practiceMapping,
    setPracticeMapping,
    commit,
    undo,
    getIndicators: getIndicatorImport,
    uploadIndicators: uploadIndicatorFile,
    proposeMapping,
    setMapping,
    commitIndicators: commitIndicatorFile,
    undoIndicators: undoIndicatorFile,
    boundariesInUse,
    getBoundaries: getBoundaryImport,
    uploadBoundaries: uploadBoundaryFile,
    commitBoundaries: commitBoundaryFile,
  }),
  outlook: router({ weights, previewWeights, setWeights }),
  people: router({
    me,
    list: listPeople,
    organisations: listOrganisations,
    addOrganisation: addOrganisationProcedure,
    invite,
    acceptInvitation,
    areas,
    setArea,
  }),
  practices: router({
    list: listPractices,
    get: getPractice,
    search,
    neighbours,
    chains,
    chain,
    municipalities,
    add: addPractice,
    correct,
    correctIdentity,
    close: closePractice,
    reopen,
  }),
  quarters: router({ list: listQuarters, get: getQuarter, checklist, close }),
  regions: router({
    overview,
    get: getRegion,
    divisions,
    movers,
    similar,
    boundaries,
    kept,
    keptOne,
    add: addRegion,
    rename,
    setMembers,
    setPreferent,
    correctPreferent,
    exchange,
    setExchange,
    timeline,
  }),
  work: router({ findings, views, saveView, removeView }),
});
export type AppRouter = typeof appRouter;

/** Calls procedures without a network, for tests. */
export const createCaller = createCallerFactory(appRouter);
