import type { ChecklistView, QuarterRow } from '@regiovast/domain/quarters/quarter.views';

type CheckCode = ChecklistView['regions'][number]['checks'][number]['code'];

export const quarters = {
  title: 'Kwartalen',
  explain:
    'Een gesloten kwartaal staat vast: dezelfde cijfers op het scherm en in de bestanden, herkenbaar aan de controlecode.',
  list: 'Kwartalen, nieuwste eerst',
  quarter: 'Kwartaal',
  state: 'Stand',
  states: { running: 'Loopt nog', open: 'Nog te sluiten', closed: 'Gesloten' },
  revision: 'Revisie',
  closedAt: 'Gesloten op',
  sha256: 'Controlecode (SHA-256)',
  none: 'Er zijn nog geen kwartalen.',
  all: 'Alle kwartalen',
  notYet: 'nog niet',
  closedAside: 'stand van {{date}} · revisie {{revision}} · gesloten {{when}}',
  closedAsideBy: 'stand van {{date}} · revisie {{revision}} · gesloten {{when}} door {{by}}',
  download: 'Bestanden downloaden (ZIP)',
  figures: 'Cijfers per zorgkantoorregio',
  figuresCount: '{{shown}} van {{total}} regio’s',
  filter: 'Regio zoeken',
  noneFound: 'Geen regio met deze naam. Wis het zoekveld om alle regio’s te zien.',
  region: 'Regio',
  nation: 'Nederland',
  estimated: 'geschat',
  legendMinimum:
    'Afgeschermd: een aantal van 1 tot en met {{below}}, of een cijfer waaruit zo’n aantal valt af te leiden. Vanaf {{minimum}} staat het getal er.',
  legendUnknown: 'Onbekend: niemand heeft dit opgegeven. Dat is iets anders dan 0.',
  legendEstimated: '≈ geschat: niet elke praktijk heeft dit opgegeven.',
  definitions: 'Wat de cijfers betekenen',
  definitionMeta: '{{unit}} · versie {{version}}',
  source: 'Bron: {{source}}',
  validFrom: 'geldig vanaf {{date}}',
  unit: {
    praktijken: 'praktijken',
    personen: 'personen',
    casussen: 'casussen',
    stappen: 'stappen',
    '%': '%',
    'fte per 10_000 inwoners': 'fte per 10.000 inwoners',
  },
  sealTitle: 'Echtheid',
  sealExplain:
    'Deze controlecode hoort bij precies deze cijfers. In de ZIP staat dezelfde code; zo ziet u dat een bestand niet is veranderd.',
  checklistAside: 'stand van {{date}}',
  checklist: 'Controle per regio',
  checklistExplain:
    'Sluiten kan ook met open punten: wat ontbreekt, wordt als onbekend of geschat vastgelegd.',
  practices: 'Praktijken',
  checks: {
    PRACTICES_WITHOUT_FACTS: 'Zonder opgave',
    FACTS_STALE: 'Opgave van vóór dit kwartaal',
    PATIENT_STOP_UNKNOWN: 'Patiëntenstop onbekend',
    SIGNALS_NOT_JUDGED: 'Signalen niet op tijd beoordeeld',
    ACTIONS_OVERDUE: 'Acties over tijd',
    RECORDS_CONTRADICT: 'Tegenspraak in gegevens',
    RECORDS_DOUBTFUL: 'Twijfel over gegevens',
  },
  total: 'Totaal',
  noRegions: 'Er zijn nog geen praktijken. Importeer ze eerst.',
  closeTitle: 'Sluiten',
  close: 'Kwartaal sluiten',
  closeHint: 'Sluiten legt {{quarter}} vast zoals het was op {{date}}.',
  cannotClose: 'Sluiten kan nu niet.',
  canFrom: 'Het kan vanaf {{date}}.',
  confirmTitle: '{{quarter}} sluiten?',
  confirmFrozen:
    'De cijfers worden vastgelegd zoals ze waren op {{date}}: {{regions}} regio’s, {{practices}} praktijken.',
  confirmOpen_one: 'Er staat nog {{formatted}} punt open. Wat nu ontbreekt, blijft in dit kwartaal onbekend.',
  confirmOpen_other:
    'Er staan nog {{formatted}} punten open. Wat nu ontbreekt, blijft in dit kwartaal onbekend.',
  confirmOpenSome: 'Er staan nog punten open. Wat nu ontbreekt, blijft in dit kwartaal onbekend.',
  confirmOpenNone: 'Er staan geen punten meer open.',
  confirmFinal:
    'Dit kan niet ongedaan worden gemaakt. Wat later bekend wordt, telt in een volgend kwartaal mee.',
  confirmWho:
    'Iedereen die in Regiovast werkt, ook bij VWS, verzekeraars en RHO’s, ziet deze cijfers en kan de bestanden downloaden. Kleine aantallen zijn afgeschermd.',
  confirm: 'Definitief sluiten',
  openTitle: 'Nog niet gesloten',
  openExplain:
    'Dit kwartaal is nog niet gesloten. VWS of de beheerder sluit het na afloop; daarna staan de cijfers en de bestanden hier.',
} as const satisfies {
  states: Record<QuarterRow['state'], string>;
  checks: Record<CheckCode, string>;
} & Record<string, unknown>;
