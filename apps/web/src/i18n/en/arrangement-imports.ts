import type { Texts } from '../texts.ts';

export const arrangementImports: Texts['arrangementImports'] = {
  title: 'Take over existing arrangements',
  toAll: 'Tailored arrangements',
  back: 'Take over existing arrangements',
  template: 'Template',
  templateName: 'arrangements-template.csv',
  explain:
    'Take over arrangements that run already or have been, from Excel or CSV. First you see what would happen; nothing changes until you take them over.',
  explainRows:
    'One row per line per quarter. Rows with the same reference are one arrangement; what belongs to the whole arrangement is the same in all its rows.',
  explainContract:
    'With a contract reference the arrangement comes in as a contract: contracted, running or ended by its dates. Without one it becomes a draft. Contracts are taken over by another manager than who hands the file in.',
  explainOwn: 'Only your insurer sees the file. The RHO sees of its contracts what it always sees.',
  choose: 'Choose a CSV or XLSX file',
  upload: 'Check',
  outcome: 'What this file brings',
  arrangements_one: '{{formatted}} arrangement',
  arrangements_other: '{{formatted}} arrangements',
  kinds: {
    new: 'New arrangements',
    changed: 'Changed drafts',
    unchanged: 'Unchanged arrangements',
    refused: 'Refused arrangements',
  },
  standing: 'New, by status',
  lines: 'Lines',
  payments: 'Quarters paid',
  total: 'Agreed in total',
  paid: 'Of which paid',
  rowsHint: 'The counts above are arrangements; all rows of a refused arrangement count as refused.',
  years: 'What the contracts ask of your budget',
  yearsHint:
    'As of now until you take the file over, then as of that moment. Until they are evaluated, contracts count for what was paid and what is still to be paid; drafts do not count.',
  noYears: 'This file brings no contracts, so it asks nothing of your budget.',
  year: 'Year',
  adds: 'Adds',
  yearPaid: 'Of which paid',
  taken: 'Taken already',
  ceiling: 'Ceiling',
  freeAfter: 'Free afterwards',
  noCeiling: 'no ceiling',
  exceeded: 'above the ceiling',
  exceededNote_one:
    'In {{years}} you go above the ceiling. The contracts exist already, so you can take them over; new approvals in that year are then refused until the ceiling is higher.',
  exceededNote_other:
    'In {{years}} you go above the ceiling. The contracts exist already, so you can take them over; new approvals in those years are then refused until the ceiling is higher.',
  noCeilingNote: 'No ceiling was laid down for {{years}}. Lay it down to see what is free.',
  commitTitle: 'Take over',
  commitHint:
    'Contracts get a frozen version with the note that they came from this file, and the RHO that is party to them can see them. Quarters paid become payments. This cannot be undone.',
  commitRefused_one:
    '{{formatted}} refused arrangement stays behind; mend its rows and hand in the file again.',
  commitRefused_other:
    '{{formatted}} refused arrangements stay behind; mend their rows and hand in the file again.',
  commitNothing: 'Everything in this file is there already. Taking it over changes nothing.',
  commitNone: 'Every arrangement is refused. Mend the rows below and hand in the file again.',
  commitManager:
    'This file brings contracts. A procurement manager who did not hand it in takes those over: that stands here for the approval.',
  commitOther:
    'You handed this file in yourself and it brings contracts. Another manager takes it over: that stands here for the approval.',
  commitSend: 'Who can take it over finds it under My work or at this address:',
  confirmExceeded:
    '{{year}}: {{adds}} is added, {{free}} of {{ceiling}} is free. That is {{above}} above the ceiling.',
  confirmNoCeiling: '{{year}}: {{adds}} is added. No ceiling was laid down for this year.',
  confirmExcess: 'I have seen these amounts and take the contracts over all the same',
  noFiles: 'No files yet. Start with the template: fill it in and choose it above.',
  commit: 'Take over {{arrangements}}',
  commitUnchanged: 'Finish without a change',
  committed: '{{arrangements}} taken over.',
  takenOver: 'Taken over from a file on {{date}}: the contract existed already and was not approved here.',
  toList: 'To the arrangements',
  unusedColumns: 'Columns not used',
  allUsed: 'all columns were read',
  reading: 'How the file was read',
  readAs: 'Form',
};
