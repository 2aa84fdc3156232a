import { arrangementsRouter } from './arrangements/arrangements-router.ts';
import { history } from './audit/history.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { decideAcceptance } from './cases/decide-acceptance.ts';
import { draftKey } from './cases/draft-key.ts';
import { plan } from './cases/emergency-plan-get.ts';
import { preparePlan } from './cases/emergency-plan-start.ts';
import { planTemplate, setPlanTemplate } from './cases/emergency-plan-template.ts';
import { rehearsePlan, setPlanItem } from './cases/emergency-plan-write.ts';
import { closeChain, setChain } from './cases/chain-change.ts';
import { chain as chainCase, chains as chainCases } from './cases/chain-get.ts';
import { openChainProcedure } from './cases/chain-open.ts';
import { board } from './cases/board-cases.ts';
import { calendar } from './cases/calendar-cases.ts';
import { get as getCase } from './cases/get-case.ts';
import { addGuardedText } from './cases/guarded-add.ts';
import { eraseGuardedText } from './cases/guarded-erase.ts';
import { guardedReads } from './cases/guarded-reads.ts';
import { setRetention } from './cases/guarded-retention.ts';
import { impact } from './cases/impact.ts';
import { removeMeasure, setMeasure } from './cases/measures.ts';
import { reach, setReach } from './cases/reach.ts';
import { record } from './cases/record.ts';
import { setCauses } from './cases/record-causes.ts';
import { setExpectedEnd } from './cases/record-expected-end.ts';
import { setOwnInsured } from './cases/record-own-insured.ts';
import { setPlacements } from './cases/record-placements.ts';
import { setRecord } from './cases/record-set.ts';
import { informed, informInsurers } from './cases/inform-insurers.ts';
import { handOverLead } from './cases/lead.ts';
import { hold, release } from './cases/hold-term.ts';
import { lateOfRegion } from './cases/late-of-region.ts';
import { acceptances } from './cases/list-acceptances.ts';
import { list as listCases } from './cases/list-cases.ts';
import { map as mapCases } from './cases/map-cases.ts';
import { owners } from './cases/list-owners.ts';
import { terms } from './cases/list-terms.ts';
import { logSignalProcedure } from './cases/log-signal.ts';
import { movePhase } from './cases/move-phase.ts';
import { proposeAcceptance } from './cases/propose-acceptance.ts';
import { previewSignal } from './cases/preview-signal.ts';
import { readGuardedText } from './cases/read-guarded-text.ts';
import { review } from './cases/review-case.ts';
import { secureSolution } from './cases/secure-solution.ts';
import { setTerm } from './cases/set-term.ts';
import { acknowledge, share } from './cases/share-case.ts';
import { withdrawAcceptance } from './cases/withdraw-acceptance.ts';
import { addAction, changeAction, completeAction, reopenAction } from './cases/work-on-actions.ts';
import { housingRouter } from './housing/housing-router.ts';
import { plansRouter } from './plans/plans-router.ts';
import {
  commitArrangementFile,
  getArrangementImport,
  listArrangementFiles,
  uploadArrangementFile,
} from './imports/arrangement-procedures.ts';
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
import { jobs, runJob } from './work/job-procedures.ts';
import { attachments, removeAttachment } from './work/attachments.ts';
import { addComment, comments, mentionable, removeComment } from './work/comments.ts';
import { findings } from './work/list-findings.ts';
import { views } from './work/list-views.ts';
import { noticeSettings, setNoticeSettings } from './work/notice-settings.ts';
import { notices, readNotices } from './work/notices.ts';
import { counts, mine } from './work/my-work.ts';
import { removeView } from './work/remove-view.ts';
import { saveView } from './work/save-view.ts';

/** Table of contents: every procedure under the path that is its action in the table of rights. */
export const appRouter = router({
  audit: router({ verify: verifyAudit, history }),
  cases: router({
    list: listCases,
    board,
    calendar,
    map: mapCases,
    get: getCase,
    owners,
    logSignal: logSignalProcedure,
    previewSignal,
    draftKey,
    movePhase,
    terms,
    setTerm,
    hold,
    release,
    review,
    secureSolution,
    lateOfRegion,
    acceptances,
    proposeAcceptance,
    decideAcceptance,
    withdrawAcceptance,
    addAction,
    changeAction,
    completeAction,
    reopenAction,
    share,
    acknowledge,
    readGuardedText,
    addGuardedText,
    guardedReads,
    setRetention,
    eraseGuardedText,
    impact,
    reach,
    setReach,
    record,
    setRecord,
    setOwnInsured,
    setCauses,
    setExpectedEnd,
    setMeasure,
    removeMeasure,
    setPlacements,
    handOverLead,
    informed,
    informInsurers,
    chain: chainCase,
    chains: chainCases,
    openChain: openChainProcedure,
    setChain,
    closeChain,
    plan,
    preparePlan,
    setPlanItem,
    rehearsePlan,
    planTemplate,
    setPlanTemplate,
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
    uploadArrangements: uploadArrangementFile,
    arrangementFiles: listArrangementFiles,
    getArrangements: getArrangementImport,
    commitArrangements: commitArrangementFile,
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
  arrangements: arrangementsRouter,
  housing: housingRouter,
  plans: plansRouter,
  work: router({
    mine,
    counts,
    comments,
    mentionable,
    addComment,
    removeComment,
    attachments,
    removeAttachment,
    findings,
    jobs,
    runJob,
    notices,
    readNotices,
    noticeSettings,
    setNoticeSettings,
    views,
    saveView,
    removeView,
  }),
});
export type AppRouter = typeof appRouter;

/** Calls procedures without a network, for tests. */
export const createCaller = createCallerFactory(appRouter);
