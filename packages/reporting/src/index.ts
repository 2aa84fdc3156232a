export { caseTableFile } from './case-table-file.ts';
export { type PlanPaperFile, planPaperFile } from './plans/plan-paper-file.ts';
export type { QuarterFile } from './quarter-file.ts';
export { quarterFiles, quarterZip, quarterZipName } from './quarter-files.ts';
export { snapshotSha256 } from './snapshot-json.ts';
export { regionTableFile } from './region-table-file.ts';
