export { takeArrangements } from './arrangements/take-arrangements.ts';
export { takeCases } from './cases/take-cases.ts';
export { setUpDemo } from './demo/set-up-demo.ts';
export { IMPORT_LIMIT_BYTES } from '@regiovast/domain/imports/import-limits';
export { importBoundaries, rehearseBoundaries } from './imports/boundary-import.ts';
export { importIndicatorFile, rehearseIndicatorFile } from './imports/indicator-import.ts';
export {
  type ImportStage,
  importFile,
  proposeFile,
  rehearseFile,
} from './imports/practice-import.ts';
export { takeRefusals } from './imports/take-refusals.ts';
export { addOrganisation } from './people/add-organisation.ts';
export { invitePerson } from './people/invite-person.ts';
export { addEvidence, expectEvidence, takeEvidence } from './housing/evidence.ts';
export { takeArrangementPaper } from './arrangements/take-arrangement-paper.ts';
export { bundleSigner } from './arrangements/sign-bundle.ts';
export { takeBundle } from './arrangements/take-bundle.ts';
export { verifyBundle } from './arrangements/verify-bundle.ts';
export { takeHousing } from './housing/take-housing.ts';
export { takeNeedMap } from './housing/take-need-map.ts';
export { takePlanPaper } from './plans/take-plan-paper.ts';
export { closeQuarter } from './quarters/close-quarter.ts';
export { sealedSnapshot } from './quarters/quarter-view.ts';
export { takeQuarter } from './quarters/record-download.ts';
export { seedReference } from './regions/seed-reference.ts';
export { takeOverview } from './regions/take-overview.ts';
export { type AppRouter, appRouter } from './router.ts';
export type { Context, Deps, SignedIn } from './trpc/deps.ts';
export { ERROR_CLASS } from './trpc/error-map.ts';
export { systemIds } from './trpc/system-ids.ts';
export { addAttachment, expectAttachment, takeAttachment } from './work/attachments.ts';
export { checkData } from './work/check-nightly.ts';
export { JOBS } from './work/jobs.ts';
export { type Mailer, type MailMessage, MailNotSent } from './work/mailer.ts';
export { noteMailIsOff, sendMails } from './work/send-mails.ts';
export { type JobProcess, type JobRan, runDueJobs, runJobNow } from './work/run-jobs.ts';
