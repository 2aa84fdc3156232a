import { checkDataCommand } from './check-data.ts';
import { closeQuarterCommand } from './close-quarter.ts';
import type { Command } from './command.ts';
import { exportQuarter } from './export-quarter.ts';
import { fillDemoCommand } from './fill-demo.ts';
import { importBoundariesCommand } from './import-boundaries.ts';
import { importIndicators } from './import-indicators.ts';
import { importPractices } from './import-practices.ts';
import { inviteCommand } from './invite-person.ts';
import { runJobsCommand } from './run-jobs.ts';
import { verifyAudit } from './verify-audit.ts';
import { verifyBundleCommand } from './verify-bundle.ts';

/** Table of contents: what the usage text lists, in its order. */
export const COMMANDS: readonly Command[] = [
  importPractices,
  importIndicators,
  importBoundariesCommand,
  checkDataCommand,
  runJobsCommand,
  closeQuarterCommand,
  exportQuarter,
  verifyAudit,
  verifyBundleCommand,
  fillDemoCommand,
  inviteCommand,
];
