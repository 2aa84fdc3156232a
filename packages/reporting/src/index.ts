export { caseTableFile } from './case-table-file.ts';
export { arrangementTableFile } from './arrangements/arrangement-table-file.ts';
export { agreementFile } from './arrangements/agreement-file.ts';
export type { PaperFile } from './papers/paper-file.ts';
export { planPaperFile } from './plans/plan-paper-file.ts';
export type { QuarterFile } from './quarter-file.ts';
export { quarterFiles, quarterZip, quarterZipName } from './quarter-files.ts';
export { snapshotSha256 } from './snapshot-json.ts';
export { regionTableFile } from './region-table-file.ts';
