import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';

/** The messages of the data-quality rules (P-5) with their facts, and the page that lists what they found. */
export const findings = {
  title: 'Datakwaliteit',
  explain:
    'Regels lopen elke nacht en na elke wijziging over alle gegevens. Wie een gegeven verbetert, ziet de melding meteen verdwijnen.',
  total_one: '{{shown}} melding',
  total_other: '{{shown}} meldingen',
  caption: 'Meldingen over gegevens, ernstigste eerst',
  filters: 'Meldingen filteren',
  bySeverity: 'Ernst',
  allSeverities: 'Alle',
  severity: { error: 'Tegenspraak', warning: 'Twijfel', info: 'Ter informatie' },
  byOwner: 'Wie herstelt',
  everyOwner: 'Iedereen die kan herstellen',
  owner: { rho: 'RHO van het gebied', person: 'Eigenaar van casus of bestand', platform: 'Beheerder' },
  nobody: 'niemand houdt dit gebied bij',
  byRule: 'Regel',
  everyRule: 'Alle regels',
  byKind: 'Waarover',
  everyKind: 'Alle gegevens',
  kinds: {
    practice: 'Praktijken',
    case: 'Casussen',
    region: 'Regio’s en gemeenten',
    indicator: 'Cijfers',
    import: 'Bestanden',
  },
  byRegion: 'Regio',
  everyRegion: 'Alle regio’s',
  mine: 'Alleen van mij',
  counted: '{{name}} ({{shown}})',
  clear: 'Filters wissen',
  finding: 'Melding',
  record: 'Gegeven',
  where: 'Waar',
  whoMends: 'Wie herstelt',
  foundOn: 'Gevonden',
  nationwide: 'landelijk',
  none: 'Geen meldingen. Alle gegevens die u ziet, voldoen aan de regels.',
  noneFiltered: 'Geen meldingen met deze keuze. Wis de filters om alles te zien.',
  basis:
    'Bron: de regels van Regiovast over de gegevens in het register, stand van {{date}}. De grenzen zijn standaardwaarden van het product, geen voorschrift.',
  facts: {
    enrolledPatients: 'ingeschreven patiënten',
    gpFte: 'fte huisarts',
    owners: 'praktijkhouders',
    owners60Plus: 'praktijkhouders van 60 jaar en ouder',
    patientStop: 'patiëntenstop',
    placesAvailable: 'beschikbare plaatsen',
    leaseEndOn: 'einde huur',
  },
  rules: {
    PRACTICE_WITHOUT_STATEMENT: {
      title: 'Nog niets opgegeven',
      message: 'Van deze praktijk is nog geen enkele opgave bekend.',
    },
    FACTS_STALE: {
      title: 'Opgave ouder dan een jaar',
      message: 'De nieuwste opgave heeft peildatum {{referenceDate}}. Vraag de praktijk opnieuw uit.',
    },
    ENROLLED_UNKNOWN: {
      title: 'Ingeschreven patiënten onbekend',
      message: 'Het aantal ingeschreven patiënten is nooit opgegeven.',
    },
    GP_FTE_UNKNOWN: { title: 'Fte huisarts onbekend', message: 'De fte huisarts is nooit opgegeven.' },
    PATIENT_STOP_UNKNOWN: {
      title: 'Patiëntenstop onbekend',
      message: 'Niemand heeft opgegeven of deze praktijk patiënten aanneemt.',
    },
    PATIENTS_PER_FTE_HIGH: {
      title: 'Veel patiënten per fte',
      message:
        '{{perFte}} patiënten per fte huisarts is ongewoon veel. Klopt het aantal patiënten en de fte?',
    },
    PATIENTS_PER_FTE_LOW: {
      title: 'Weinig patiënten per fte',
      message:
        '{{perFte}} patiënten per fte huisarts is ongewoon weinig. Klopt het aantal patiënten en de fte?',
    },
    ENROLLED_JUMPED: {
      title: 'Aantal patiënten sprong',
      message: 'Van {{before}} naar {{now}} ingeschreven patiënten in één opgave. Klopt dat?',
    },
    ENROLLED_ZERO: {
      title: 'Open zonder patiënten',
      message: 'De praktijk is open en er is 0 opgegeven. Is zij gesloten, of is het aantal onbekend?',
    },
    OWNERS_60_PLUS_ABOVE_OWNERS: {
      title: 'Meer 60-plussers dan praktijkhouders',
      message: '{{owners60Plus}} praktijkhouders van 60 jaar en ouder, op {{owners}} in totaal.',
    },
    SOLO_WITH_MORE_OWNERS: {
      title: 'Solopraktijk met meer praktijkhouders',
      message: 'Een solopraktijk met {{owners}} praktijkhouders. Pas de praktijkvorm of het aantal aan.',
    },
    DUO_WITHOUT_TWO_OWNERS: {
      title: 'Duopraktijk zonder twee praktijkhouders',
      message:
        'Aantal praktijkhouders van deze duopraktijk: {{owners}}. Pas de praktijkvorm of het aantal aan.',
    },
    CHAIN_WITHOUT_OWNER: {
      title: 'Keten zonder eigenaar',
      message:
        'De praktijk hoort bij een keten, maar de eigenaar ontbreekt. Zo valt zij buiten het ketenoverzicht.',
    },
    FULL_STOP_WITH_PLACES: {
      title: 'Volledige stop met plaatsen',
      message: 'Een volledige patiëntenstop en toch plaatsen beschikbaar: {{places}}.',
    },
    SOURCES_CONTRADICT: {
      title: 'Bronnen spreken elkaar tegen',
      message: 'Twee bronnen verschillen voor {{referenceDate}} over: {{facts}}.',
    },
    LEASE_ENDED: {
      title: 'Huur is afgelopen',
      message: 'De huur liep af op {{leaseEndOn}}. Leg de nieuwe einddatum vast.',
    },
    LEASE_ENDS_WITHOUT_CASE: {
      title: 'Huur loopt af, geen casus',
      message: 'De huur loopt af op {{leaseEndOn}} en er is geen casus. Is er een andere plek?',
    },
    COORDINATES_MISSING: {
      title: 'Plaats op de kaart onbekend',
      message: 'De coördinaten ontbreken. Afstanden gaan nu uit van het midden van de gemeente.',
    },
    COORDINATES_FAR: {
      title: 'Ver buiten de eigen gemeente',
      message: 'De coördinaten liggen {{kilometres}} km van het midden van de eigen gemeente.',
    },
    PRACTICE_TWICE: {
      title: 'Mogelijk dubbel',
      message: 'Naam, plaats en postcode zijn gelijk aan die van AGB-code {{agbCode}}.',
    },
    CLOSED_WITH_OPEN_CASE: {
      title: 'Gesloten met open casus',
      message: 'De praktijk sloot op {{closedOn}}, de casus staat nog open. Rond haar af.',
    },
    PLAN_MISSING: {
      title: 'Noodplan ontbreekt',
      message:
        'Voor deze locatie is nog geen noodplan klaargezet, terwijl de praktijk dreigt te stoppen of er een signaal is bij haar keten.',
    },
    PLAN_INCOMPLETE: {
      title: 'Noodplan niet compleet',
      message:
        '{{filled}} van {{required}} verplichte onderdelen van het noodplan zijn ingevuld, terwijl de praktijk dreigt te stoppen.',
    },
    PLAN_NOT_REHEARSED: {
      title: 'Noodplan niet geoefend',
      message: 'Het noodplan is langer dan een jaar niet geoefend: voorbereid of geoefend op {{lastOn}}.',
    },
    SIGNAL_LATE: {
      title: 'Signaal niet op tijd beoordeeld',
      message: 'Dit signaal moest vóór {{assessBy}} beoordeeld zijn.',
    },
    THREATENED_WITHOUT_END: {
      title: 'Bedreigd zonder verwachte einddatum',
      message: 'De casus is bedreigd, maar wanneer de praktijk stopt staat er niet.',
    },
    END_DATE_PASSED: {
      title: 'Verwachte einddatum voorbij',
      message:
        'De verwachte einddatum {{expectedEndOn}} is voorbij. Is de praktijk gestopt, of is er een nieuwe datum?',
    },
    BRIDGING_WITHOUT_PLACES: {
      title: 'Overbrugging zonder plaatsing',
      message: 'De casus wordt overbrugd, maar waar de patiënten nu terecht kunnen staat er niet.',
    },
    CASE_WITHOUT_ACTION: {
      title: 'Casus zonder open actie',
      message: 'Er staat geen actie open. Leg vast wat er nu gebeurt en wie dat doet.',
    },
    ACTION_LONG_OVERDUE: {
      title: 'Actie ruim over tijd',
      message: 'Een actie had op {{dueOn}} klaar moeten zijn.',
    },
    PLACED_DIFFERS_FROM_ENROLLED: {
      title: 'Geplaatst is niet ingeschreven',
      message: '{{placed}} patiënten geplaatst, {{enrolled}} ingeschreven. Waar zijn de anderen?',
    },
    REGION_WITHOUT_PREFERENT: {
      title: 'Regio zonder preferente verzekeraar',
      message: 'Vandaag is hier niemand preferent: casussen kunnen met geen verzekeraar worden gedeeld.',
    },
    PREFERENT_UNVERIFIED: {
      title: 'Preferente verzekeraar niet bevestigd',
      message: 'Wie hier preferent is, is nog niet bij een bron nagegaan.',
    },
    MUNICIPALITY_WITHOUT_REGION: {
      title: 'Gemeente in geen regio',
      message: 'Deze gemeente ligt vandaag in geen zorgkantoorregio: haar praktijken tellen nergens mee.',
    },
    FIGURES_EXPIRED: {
      title: 'Cijfer verlopen',
      message:
        'Het nieuwste cijfer heeft peildatum {{referenceDate}} en geldt niet meer. Importeer een nieuwer.',
    },
    IMPORT_WAITS: {
      title: 'Bestand niet vastgelegd',
      message: 'Op {{uploadedOn}} klaargezet en nog niet vastgelegd.',
    },
  },
} as const satisfies {
  rules: Readonly<Record<QualityRuleId, { title: string; message: string }>>;
} & Record<string, unknown>;
