/** Answers to the items of an emergency plan, by their code: fictitious, without names and numbers of persons. */
export const PLAN_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  LEAD: [
    'De RHO heeft de regie tot de fase acuut, daarna de preferente verzekeraar. De dienstdoend regiomanager belt als eerste met de verzekeraar en de HAP.',
    'Regie: manager van de RHO, vervanger: de coördinator van het district. Binnen een uur overleg met verzekeraar en hagro.',
  ],
  BRIDGING: [
    'De hagro neemt de eerste twee weken spoed en recepten over. Daarna verdelen over vier buurpraktijken, ongeveer 500 patiënten per praktijk.',
    'Spreekuur overdag op de huisartsenpost, vanaf dag drie. Chronische zorg via de twee dichtstbijzijnde praktijken.',
    'Online praktijk voor herhaalrecepten en vragen, buurpraktijken voor zorg aan huis.',
  ],
  LOCUM_POOL: [
    'Waarnemerspool van de RHO: twee waarnemers binnen drie werkdagen, overeenkomst via de RHO.',
    'Afspraak met de waarneemgroep van het district; de RHO tekent en factureert aan de verzekeraar.',
  ],
  TEMPORARY_MANAGEMENT: [
    'De RHO kan de locatie ten hoogste zes maanden in beheer nemen. De verzekeraar draagt het loon van de waarnemer.',
    'Beheer door een groepspraktijk in de buurt, voor drie maanden, kosten volgens de afspraak met de verzekeraar.',
  ],
  RECORD_TRANSFER: [
    'Dossiers staan bij de leverancier van het huisartsinformatiesysteem. De praktijkhouder heeft een volmacht voor de RHO getekend.',
    'Overdracht per groep patiënten naar de nieuwe praktijk, op verzoek van die praktijk. De leverancier levert binnen vijf werkdagen.',
  ],
  COMMUNICATION: [
    'Volgorde: team, buurpraktijken, apotheek, gemeente, patiënten. De brief ligt klaar bij de RHO. Loket: het algemene nummer van de RHO.',
    'De RHO informeert patiënten per brief en op de website; de verzekeraar opent een informatielijn.',
  ],
  SUPERVISORS: [
    'De verzekeraar meldt bij de NZa, de praktijkhouder bij de IGJ. De cijfers staan in deze casus.',
  ],
  STAFF: ['Assistentes en POH kunnen bij de RHO in dienst voor ten hoogste zes maanden.'],
  ICT_ACCESS: [
    'Beheerrechten liggen bij de leverancier; de RHO is gemachtigd. Het praktijknummer is om te leiden.',
  ],
  KEYS_AND_ROOMS: [
    'Reservesleutel in de kluis van de huisartsenpost. De verhuurder gaat akkoord met voortgezet gebruik.',
  ],
};
