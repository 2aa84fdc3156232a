import { closeQuarterCommand } from './close-quarter.ts';
import type { Command } from './command.ts';
import { exportQuarter } from './export-quarter.ts';
import { fillDemoCommand } from './fill-demo.ts';
import { importPractices } from './import-practices.ts';
import { inviteCommand } from './invite-person.ts';
import { verifyAudit } from './verify-audit.ts';

/** Table of contents: what the usage text lists, in its order. */
export const COMMANDS: readonly Command[] = [
  importPractices,
  closeQuarterCommand,
  exportQuarter,
  verifyAudit,
  fillDemoCommand,
  inviteCommand,
];
