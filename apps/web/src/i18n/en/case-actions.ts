/** Changing an action, and when its owner is reminded (W-1). */
export const caseActions = {
  change: 'Change',
  changeOf: 'Change: {{title}}',
  save: 'Change action',
  changed: 'Action “{{title}}” changed.',
  reopen: 'Reopen',
  reopenOf: 'Reopen: {{title}}',
  reopened: 'Action “{{title}}” is open again.',
  remindOn: 'Remind on',
  remindHint: 'Empty: only when the action is late.',
  remindDefault: 'Empty: on the last working day before.',
  reminder: 'reminder {{date}}',
  told: '{{name}} will be notified.',
  stale:
    'A colleague changed this action meanwhile. Now it says: {{title}}, {{owner}}, by {{dueOn}}. What you entered is still there.',
  keepMine: 'Record my change all the same',
};
