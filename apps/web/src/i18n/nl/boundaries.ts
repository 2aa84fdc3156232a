import type { BoundaryDivision } from '@regiovast/domain/regions/boundary-divisions';

/** Boundaries: the true map and their import; comes with those, not with the first page. */
export const boundaries = {
  area: '{{name}}: {{value}}',
  areaOutside: '{{name}}: buiten uw gebied',
  source: 'Grenzen: {{source}}; ingelezen {{date}}.',
  composed: 'Regio’s samengesteld uit hun gemeenten.',
  without: 'Zonder grens op de kaart:',
  lacking_one: '{{count}} gemeente heeft geen grens: {{names}}.',
  lacking_other: '{{count}} gemeenten hebben geen grens: {{names}}.',
  title: 'Grenzen importeren',
  toBoundaries: 'Grenzen importeren',
  explain:
    'Officiële grenzen maken van de tegelkaart een echte kaart. Met de grenzen van gemeenten volgt de kaart van elke indeling; een indeling met eigen grenzen gebruikt die.',
  explainFile:
    'GeoJSON met één vlak per gebied, in RD (EPSG:28992) of WGS84, met een code of naam per vlak. Ten hoogste 25 MB en 500.000 punten; de grenzen worden vereenvoudigd voor het scherm.',
  inUse: 'Grenzen in gebruik',
  noneInUse: 'Er zijn nog geen grenzen; het overzicht toont tegels.',
  division: 'Indeling',
  divisionFromFile: 'Blijkt uit de codes in het bestand',
  divisions: {
    careOffice: 'Zorgkantoorregio’s',
    azwa: 'AZWA-regio’s',
    rhoArea: 'RHO-werkgebieden',
    province: 'Provincies',
    custom: 'Eigen regio’s',
    municipality: 'Gemeenten',
  },
  sourceLabel: 'Bron en licentie',
  sourceHint: 'Staat onder elke kaart. Bijvoorbeeld: CBS/Kadaster, gebiedsindelingen 2025, CC BY 4.0',
  importedAt: 'Ingelezen',
  upload: 'Nieuw bestand',
  choose: 'GeoJSON-bestand',
  send: 'Uploaden en controleren',
  tooLarge: 'Dit bestand is groter dan 25 MB. Neem een gegeneraliseerd bestand.',
  reading: 'Zo is het bestand gelezen',
  property: 'Gebied volgens eigenschap',
  crs: 'Coördinatenstelsel',
  crsNames: { WGS84: 'WGS84 (lengte en breedte)', RD: 'RD (Rijksdriehoek)' },
  mismatches: 'Wat niet klopt',
  noMismatches: 'Elk vlak is herkend en bruikbaar.',
  shape: 'Vlak',
  missing_one: '{{count}} gebied zonder grens',
  missing_other: '{{count}} gebieden zonder grens',
  missingHint:
    'Deze gebieden bestaan vandaag en staan niet in het bestand. Op de kaart blijven ze zonder grens.',
  allThere: 'Elk gebied dat vandaag bestaat, heeft een grens.',
  commitTitle: 'In gebruik nemen',
  commitHint: 'Nog niets is veranderd. Iedereen ziet de nieuwe kaart meteen; de grenzen ervoor vervallen.',
  commitUnchanged:
    'Deze grenzen staan er al zo. In gebruik nemen verandert alleen de bron, als die anders is.',
  commit_one: '{{count}} grens in gebruik nemen: {{division}}',
  commit_other: '{{count}} grenzen in gebruik nemen: {{division}}',
  refused:
    'Grenzen gaan alle samen of niet, omdat een kaart met gaten verkeerd leest. Verbeter het bestand en lever het opnieuw aan.',
  committed: 'Deze grenzen zijn in gebruik genomen.',
  toMap: 'Naar de kaart',
} as const satisfies { divisions: Record<BoundaryDivision, string> } & Record<string, unknown>;
