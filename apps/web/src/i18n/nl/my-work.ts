import type { TermKind } from '@regiovast/domain/cases/case-terms';
import type { WorkKind } from '@regiovast/domain/work/work-kinds';

/** W-1 · what waits for the reader, each with the words of its one next step. */
export const myWork = {
  title: 'Mijn werk',
  total_one: '{{shown}} zaak wacht op u',
  total_other: '{{shown}} zaken wachten op u',
  filter: 'Soort werk',
  everything: 'Alles',
  group: { late: 'Te laat', today: 'Vandaag', week: 'Deze week', later: 'Later of zonder datum' },
  groupCount: '{{group}} ({{shown}})',
  weekHint: 'tot en met {{date}}',
  step: 'Volgende stap',
  record: 'Waarover',
  dueOn: 'Uiterlijk',
  noDay: 'geen datum',
  national: 'landelijk',
  more: 'Getoond zijn de {{shown}} dringendste van {{total}}. Wat af is, maakt plaats voor de rest.',
  none: 'Er wacht niets op u.',
  noneExplain:
    'Hier komt vanzelf wat u kunt doen: uw acties, termijnen van uw casussen, wat een ander met u deelt of u vraagt. U hoeft niets op te zoeken.',
  noneOfKind: 'Van deze soort wacht er niets. Kies Alles om de rest te zien.',
  kinds: {
    acuteUnshared: 'Acuut, niet gedeeld',
    lead: 'Regie bij ons',
    acknowledge: 'Te bevestigen',
    term: 'Termijnen',
    action: 'Acties',
    acceptanceToDecide: 'Te beslissen',
    acceptanceExpiring: 'Acceptatie loopt af',
    mention: 'Vragen aan u',
    plan: 'Noodplannen',
    finding: 'Datakwaliteit',
    import: 'Bestanden',
    quarter: 'Kwartaal',
  },
  steps: {
    acuteUnshared: 'Deel deze acute casus vandaag met de verzekeraar',
    lead: 'U heeft de regie: zet de volgende stap',
    acknowledge: 'Bevestig de ontvangst',
    term: 'Kijk naar de termijn',
    action: 'Rond de actie af',
    acceptanceToDecide: 'Beslis of dit risico wordt geaccepteerd',
    acceptanceExpiring: 'De acceptatie loopt af: bepaal wat erna komt',
    mention: '{{title}} noemt u: geef antwoord',
    plan_one: 'Vul het noodplan aan: nog {{count}} onderdeel',
    plan_other: 'Vul het noodplan aan: nog {{count}} onderdelen',
    finding_one: '{{title}}: herstel {{count}} casus',
    finding_other: '{{title}}: herstel {{count}} casussen',
    import: 'Beoordeel en leg vast: {{title}}',
    quarter: 'Controleer en sluit {{title}}',
  },
  terms: {
    JUDGE_SIGNAL: 'Beoordeel het signaal',
    REVIEW_WATCH: 'Beoordeel de bewaking opnieuw',
    SECURE_SOLUTION: 'Stel een oplossing veilig vóór de einddatum',
    END_DATE: 'De verwachte einddatum is er: leg vast wat er gebeurt',
    DAILY_ACUTE: 'Beoordeel de acute casus, elke dag',
    REVIEW_BRIDGING: 'Beoordeel de overbrugging opnieuw',
    ACKNOWLEDGE: 'Bevestig de ontvangst',
  },
} as const satisfies {
  kinds: Readonly<Record<WorkKind, string>>;
  terms: Readonly<Record<TermKind, string>>;
} & Record<string, unknown>;
