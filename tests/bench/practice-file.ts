const COLUMNS = [
  'agb_code',
  'naam',
  'gemeente',
  'praktijkvorm',
  'ingeschreven_patienten',
  'fte_huisartsen',
  'praktijkhouders',
  'patientenstop',
  'peildatum',
  'bron',
];
const PLACES = ['Groningen', 'Utrecht', 'GM0363', 'Maastricht', 'Den Haag', 'Zwolle'];
const FORMS = ['solo', 'duo', 'groep', 'keten'];
const STOPS = ['geen', 'gedeeltelijk', 'volledig', 'onbekend'];

/** A file of as many practices as the country has, none of which the demo knows. */
export function practiceFile(rows = 4_850): string {
  const lines = Array.from({ length: rows }, (_, index) => [
    String(2_000_000 + index).padStart(8, '0'),
    `Meetpraktijk ${index}`,
    PLACES[index % PLACES.length],
    FORMS[index % FORMS.length],
    1_000 + (index % 4_000),
    `${1 + (index % 5)},${index % 10}`,
    1 + (index % 4),
    STOPS[index % STOPS.length],
    '2026-06-30',
    'meting',
  ]);
  return [COLUMNS, ...lines].map((line) => line.join(';')).join('\r\n');
}
