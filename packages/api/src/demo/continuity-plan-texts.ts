import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { BlockNode, RichText } from '@regiovast/domain/plans/rich-text';
import type { Prng } from './prng.ts';

/** What the texts of a plan name. */
export type PlanPlace = {
  readonly rho: string;
  readonly region: string;
  readonly places: string;
  readonly years: string;
};

/** Paragraphs; one that is a list becomes a list. */
type Said = readonly (string | readonly string[])[];

/** Fictitious texts by section, a few ways of each. */
const TEXTS: Readonly<Record<PlanSection, readonly ((place: PlanPlace) => Said)[]>> = {
  SCOPE: [
    ({ rho, region, places, years }) => [
      `Dit plan gaat over de huisartsenzorg in ${places}, in de regio ${region}. ${rho} stelt het op voor ${years}, samen met de huisartsen en hun vertegenwoordigers.`,
      'De aanleiding is dat steeds meer praktijken geen opvolger vinden, terwijl nieuwe inwoners zich niet kunnen inschrijven. Zonder afspraken verliest een deel van de inwoners zijn vaste huisarts.',
      'Buiten dit plan blijven de spoedzorg in avond en nacht en de ggz; daarvoor bestaan eigen afspraken.',
    ],
    ({ rho, region, places, years }) => [
      `${rho} legt hier vast hoe de huisartsenzorg in ${places} tussen ${years} voor iedereen bereikbaar blijft. Het plan hoort bij het regioplan van ${region}.`,
      'Het plan is gemaakt met de hagro’s, de LHV-afdeling en een klankbordgroep van patiënten.',
    ],
  ],
  IST_DEMAND: [
    () => [
      'De bevolking groeit licht en wordt ouder. Vooral het aantal inwoners boven de 75 jaar neemt toe; zij vragen meer en langere consulten. De cijfers bij dit onderdeel laten dat per gemeente zien.',
      'In de nieuwbouwwijken is de vraag nu al groter dan het aanbod. Inwoners zoeken daar maanden naar een huisarts.',
    ],
    ({ places }) => [
      `In ${places} wonen relatief veel ouderen die alleen wonen. Zij blijven langer thuis en bellen vaker.`,
      'Daarnaast groeit de groep inwoners die de taal niet goed spreekt. Een consult met tolk kost twee keer zoveel tijd.',
    ],
  ],
  IST_SUPPLY: [
    () => [
      'Een deel van de praktijken heeft een patiëntenstop. De meeste praktijken zijn solo- of duopraktijken; de helft van de praktijkhouders is ouder dan 55 jaar.',
      'Waarnemers zijn er wel, maar zij kiezen zelden voor een eigen praktijk. De praktijkondersteuning is op orde, behalve voor ggz.',
    ],
    () => [
      'Het aanbod is ongelijk verdeeld: in de kernen is ruimte, in de buitengebieden staat elke praktijk vol. Drie praktijken delen sinds kort een praktijkmanager.',
    ],
  ],
  PRIORITY: [
    () => [
      'De keuze voor deze gemeenten is gemaakt op cijfers, niet op wie het hardst roept. We keken naar drie dingen:',
      [
        'hoeveel inwoners er per voltijds huisarts zijn;',
        'hoeveel patiënten staan ingeschreven bij een praktijk met een bekende einddatum;',
        'hoeveel plaatsen binnen bereik er nog zijn.',
      ],
      'Daaruit volgt de volgorde waarin we maatregelen nemen.',
    ],
    () => [
      'De drukscore van de regio is hoger dan die van de buurregio’s. Binnen de regio gaat de aandacht eerst naar de wijken waar meer dan een kwart van de patiënten bij een praktijk met risico staat.',
    ],
  ],
  SOLL: [
    ({ years }) => [
      `Aan het einde van ${years.slice(-4)} heeft elke inwoner die dat wil een vaste huisarts binnen vijftien minuten reizen. Geen praktijk stopt zonder dat voor alle patiënten een plek is gevonden.`,
      'Praktijkhouders kunnen hun werk aan: zij hebben hulp bij beheer, huisvesting en opvolging.',
    ],
    () => [
      'We willen een regio waarin praktijken elkaar helpen voordat het misgaat. Wie stopt, meldt dat twee jaar vooraf. Wie wil beginnen, vindt één loket.',
    ],
  ],
  MEASURES: [
    () => [
      'De maatregelen staan in de lijst hierna, met trekker, planning en kosten. Ze vullen elkaar aan: meer plaatsen maken, praktijken die dreigen te stoppen op tijd helpen, en nieuwe huisartsen aan de regio binden.',
    ],
    () => [
      'We kiezen maatregelen die elders hebben gewerkt en passen ze aan op onze regio. Per kwartaal kijken we wat het oplevert; wat niet werkt, stoppen we.',
    ],
  ],
  HOUSING: [
    () => [
      'Bij een deel van de praktijken loopt de huur af. Met de gemeenten is afgesproken dat bij nieuwbouw vooraf ruimte voor een praktijk wordt ingetekend.',
      'Waar huisvesting de oorzaak is dat inwoners geen huisarts vinden, doorlopen we de stappen van de handreiking. Of een bijdrage nodig is, blijkt per geval.',
    ],
    () => [
      'Twee gezondheidscentra hebben ruimte over. Die ruimte benutten we eerst, voordat we iets nieuws bouwen.',
    ],
  ],
  RISK_PRACTICES: [
    () => [
      'De stand van de praktijken met risico staat in de cijfers, zonder namen. Elke zes weken bespreken we ze met de preferente verzekeraar. Voor praktijken met een einddatum ligt een noodplan klaar.',
    ],
    () => [
      'De meeste risico’s komen door een praktijkhouder die met pensioen gaat zonder opvolger. Daarna volgen personeelstekort en een huurcontract dat eindigt.',
    ],
  ],
  FINANCE: [
    () => [
      'De kosten zijn per maatregel geraamd. We vragen alleen een bijdrage voor wat eenmalig is; wat blijft, past in de bestaande tarieven.',
      'Een maatregel waarvan de kosten nog niet bekend zijn, start pas als de raming er is.',
    ],
    () => [
      'Het grootste deel gaat naar het starten van nieuwe praktijken in de eerste twee jaar. De gemeente draagt bij aan tijdelijke huisvesting.',
    ],
  ],
  RESULT_OBLIGATION: [
    () => [
      'Bij elke maatregel van gewicht hoort een resultaat dat te tellen is, met een datum en een bewijs. Halen we dat niet, dan bespreken we binnen een maand met de verzekeraar wat er anders moet.',
    ],
  ],
  GOVERNANCE: [
    ({ rho }) => [
      `${rho} is eindverantwoordelijk. Een stuurgroep van huisartsen, verzekeraar en gemeenten komt elk kwartaal bijeen. Besluiten gaan bij voorkeur met instemming van iedereen.`,
      [
        'De RHO: plannen, uitvoeren, cijfers bijhouden.',
        'De hagro’s: meedenken en ruimte bieden.',
        'De preferente verzekeraar: beoordelen, contracteren, meekijken.',
        'De gemeenten: huisvesting en vergunningen.',
      ],
    ],
  ],
  MONITORING: [
    () => [
      'Per kwartaal geven we van elke maatregel op hoe zij loopt, met bewijs. We gebruiken gegevens die er al zijn; praktijken vullen geen extra lijsten in.',
    ],
  ],
  PATIENT_VIEW: [
    () => [
      'Een klankbordgroep van patiënten las het plan. Zij vroegen vooral om één plek waar je ziet welke praktijk nog ruimte heeft, en om hulp voor wie niet digitaal is. Beide zijn opgenomen.',
    ],
    () => [
      'In twee bijeenkomsten vertelden inwoners wat zij nodig hebben: een vaste huisarts die hen kent, en een praktijk die met het openbaar vervoer te bereiken is.',
    ],
  ],
  APPENDIX: [() => ['Bijlage: verslag van de bijeenkomsten met huisartsen en patiënten.']],
};

function paragraph(text: string): BlockNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** How the section that was returned read before it was mended. */
const BEFORE_REVISION: Said = [
  'De kosten zijn op hoofdlijnen geraamd en worden in het eerste jaar uitgewerkt.',
];

/** L-1 · the text of a section, in the words of the demo. */
export const planText = (code: PlanSection, place: PlanPlace, prng: Prng): RichText =>
  richTextOf(prng.pick(TEXTS[code])(place));

export const TEXT_BEFORE_REVISION = richTextOf(BEFORE_REVISION);

function richTextOf(said: Said): RichText {
  return {
    type: 'doc',
    content: said.map(
      (part): BlockNode =>
        typeof part === 'string'
          ? paragraph(part)
          : {
              type: 'bulletList',
              content: part.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
            },
    ),
  };
}
