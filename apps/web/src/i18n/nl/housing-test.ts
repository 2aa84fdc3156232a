import type { AccessFigureCode, ProposedFigure } from '@regiovast/domain/housing/access-figures';

/** H-1 · de toegangstoets van een huisvestingscasus. */
export const housingTest = {
  title: 'Toegangstoets',
  question:
    'Is huisvesting (mede) de oorzaak dat patiënten hier minder makkelijk bij een huisarts terechtkunnen?',
  none: 'nog niet gedaan',
  unknown: 'onbekend',
  outcome: 'Uitkomst',
  reason: 'Onderbouwing',
  offered: 'Voorgelegd',
  decided: 'Beoordeeld',
  decisionReason: 'Toelichting van de verzekeraar',
  byOn: '{{name}}, {{date}}',
  figures: 'Cijfers waarop de toets rust',
  figure: 'Cijfer',
  value: 'Waarde',
  source: 'Bron en datum',
  ownFigure: 'eigen cijfer',
  noFigures: 'Deze toets noemt geen cijfers.',
  earlier: 'Eerdere toetsen',
  codes: {
    ENROLLED_PATIENTS: 'Ingeschreven patiënten',
    ENROLLED_AT_COMPLETION: 'Ingeschreven patiënten bij oplevering',
    PATIENT_STOP: 'Patiëntenstop van de praktijk',
    FLOOR_AREA_PER_1000: 'Vloeroppervlak per 1.000 ingeschreven patiënten',
    PLACES_IN_REACH: 'Vrije plekken bij praktijken binnen bereik',
    PRESSURE_SCORE: 'Drukscore van de regio',
    STOP_SHARE_FULL: 'Praktijken in de regio met een volledige stop',
    STOP_SHARE_PARTIAL: 'Praktijken in de regio met een gedeeltelijke stop',
    PRACTICES_AT_RISK: 'Praktijken in de regio die dreigen weg te vallen',
  } satisfies Record<AccessFigureCode, string>,
  units: {
    PATIENTS: '{{shown}} patiënten',
    PATIENT_STOP: '{{shown}}',
    M2_PER_1000: '{{shown}} m²',
    PLACES: '{{shown}} plekken',
    SCORE: '{{shown}} van 100',
    PERCENT: '{{shown}} %',
    PRACTICES: '{{shown}} praktijken',
  } satisfies Record<ProposedFigure['unit'], string>,
  stops: { none: 'geen', partial: 'gedeeltelijk', full: 'volledig' },
  origins: {
    STATED: 'opgave over de praktijk',
    CASE: 'deze casus',
    COUNTED: 'telling van Regiovast in het werkgebied',
    PUBLISHED: 'gesloten kwartaal',
  } satisfies Record<ProposedFigure['origin'], string>,
  reach: 'binnen {{km}} km, {{practices}} praktijken, {{unknown}} zonder opgave',
  start: {
    unshared:
      'Zo begint u: deel de casus met de verzekeraar. Daarna legt u vast wat de toets uitwijst; de verzekeraar bevestigt of weigert.',
    shared:
      'Zo begint het: {{rho}} legt vast wat de toets uitwijst, met onderbouwing en cijfers. {{insurer}} bevestigt of weigert.',
  },
  offer: {
    go: 'Toets vastleggen',
    goAgain: 'Nieuwe toets vastleggen',
    title: 'Toegangstoets vastleggen',
    submit: 'Toets voorleggen',
    outcomes: {
      POSITIVE: 'Ja, huisvesting is (mede) de oorzaak',
      NEGATIVE: 'Nee, huisvesting is niet de oorzaak',
    },
    outcomeMissing: 'Kies een uitkomst.',
    reasonHint: 'Waarom wel of niet. Noem geen patiënten en geen gezondheid van personen.',
    reasonMissing: 'Schrijf de onderbouwing op.',
    proposed: 'Cijfers die Regiovast kent',
    proposedHint:
      'Wat u aangevinkt laat, gaat mee zoals het er nu staat. Wat onbekend is, kan niet mee. Welke cijfers hier staan is een voorstel van Regiovast.',
    consequence:
      '{{insurer}} leest dit en bevestigt of weigert. Wat u voorlegt, ligt vast: wijzigen kan alleen met een nieuwe toets.',
    consequenceAgain:
      '{{insurer}} leest dit en bevestigt of weigert. Deze toets vervangt meteen de vorige. Tot zij is bevestigd kan geen geld van een verzekeraar aan deze casus verder.',
    done: 'De toets ligt voor aan {{insurer}}.',
  },
  own: {
    title: 'Eigen cijfers',
    nth: 'Eigen cijfer {{number}}',
    label: 'Wat',
    value: 'Waarde met eenheid',
    source: 'Bron',
    on: 'Peildatum',
    add: 'Cijfer toevoegen',
    remove: 'Weghalen',
    removeNth: 'Eigen cijfer {{number}} weghalen',
    missing: {
      label: 'Zeg wat dit cijfer is.',
      value: 'Vul de waarde in.',
      source: 'Noem de bron.',
      on: 'Kies een datum.',
    },
  },
  judge: {
    go: 'Toets beoordelen',
    title: 'Toegangstoets beoordelen',
    submit: 'Oordeel vastleggen',
    question: 'Wat is uw oordeel?',
    choices: { CONFIRMED: 'Bevestigen', REFUSED: 'Weigeren' },
    missing: 'Kies of u bevestigt of weigert.',
    reasonHint: 'De RHO leest dit. Bij weigeren verplicht.',
    reasonMissing: 'Schrijf op waarom u weigert.',
    replaced: 'De RHO heeft intussen een andere toets voorgelegd. Sluit dit venster en lees de nieuwe.',
    consequence: {
      POSITIVE:
        'U bevestigt dat huisvesting (mede) de oorzaak is. Daarna kan uw organisatie een bijdrage opstellen; dat hoeft niet.',
      NEGATIVE:
        'U bevestigt dat huisvesting niet de oorzaak is. Er kan dan geen geld van een verzekeraar aan deze casus worden verbonden.',
      REFUSED:
        'De RHO krijgt bericht met uw toelichting en kan een nieuwe toets voorleggen. Tot dan kan er geen geld van een verzekeraar bij.',
    },
    done: {
      CONFIRMED: 'U heeft de toets bevestigd. De RHO krijgt bericht.',
      REFUSED: 'U heeft de toets geweigerd. De RHO krijgt bericht.',
    },
  },
  money: {
    title: 'Wat betekent dit voor geld?',
    insurer: 'de verzekeraar',
    possible: 'De toets is positief bevestigd: {{insurer}} kan een bijdrage aan deze huisvesting opstellen.',
    waits:
      'Zolang {{insurer}} de toets niet heeft bevestigd, kan er geen geld van een verzekeraar aan deze casus worden verbonden.',
    impossible:
      'Zonder positieve, bevestigde toets kan er geen geld van een verzekeraar aan deze casus worden verbonden.',
    draft: 'Bijdrage opstellen',
  },
  stale: 'De casus, de toets of een cijfer is intussen gewijzigd. Wat u typte staat er nog.',
  again: 'Opnieuw bekijken',
};
