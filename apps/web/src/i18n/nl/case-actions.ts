/** Changing an action, and when its owner is reminded (W-1). */
export const caseActions = {
  change: 'Wijzigen',
  changeOf: 'Wijzigen: {{title}}',
  save: 'Actie wijzigen',
  changed: 'Actie “{{title}}” gewijzigd.',
  reopen: 'Heropenen',
  reopenOf: 'Heropenen: {{title}}',
  reopened: 'Actie “{{title}}” staat weer open.',
  remindOn: 'Herinneren op',
  remindHint: 'Leeg: alleen wanneer de actie te laat is.',
  remindDefault: 'Leeg: op de laatste werkdag ervoor.',
  reminder: 'herinnering {{date}}',
  told: '{{name}} krijgt hiervan bericht.',
  stale:
    'Een collega wijzigde deze actie intussen. Nu staat er: {{title}}, {{owner}}, uiterlijk {{dueOn}}. Wat u invulde staat er nog.',
  keepMine: 'Mijn wijziging toch vastleggen',
} as const;
