/** Words for bringing existing arrangements from a file. */
export const arrangementImports = {
  title: 'Bestaand maatwerk overnemen',
  toAll: 'Maatwerk',
  back: 'Bestaand maatwerk overnemen',
  template: 'Sjabloon',
  templateName: 'maatwerk-sjabloon.csv',
  explain:
    'Neem afspraken over die al lopen of geweest zijn, uit Excel of CSV. Eerst ziet u wat er zou gebeuren; er verandert niets tot u overneemt.',
  explainRows:
    'Eén rij per regel per kwartaal. Rijen met hetzelfde kenmerk zijn samen één afspraak; wat van de hele afspraak is, staat in al haar rijen gelijk.',
  explainContract:
    'Met een contractkenmerk komt de afspraak binnen als contract: gecontracteerd, lopend of beëindigd naar haar data. Zonder contractkenmerk wordt het een concept. Contracten neemt een andere manager over dan wie het bestand aanbiedt.',
  explainOwn: 'Alleen uw verzekeraar ziet het bestand. De RHO ziet van haar contracten wat zij altijd ziet.',
  choose: 'Kies een CSV- of XLSX-bestand',
  upload: 'Controleren',
  outcome: 'Wat dit bestand brengt',
  arrangements_one: '{{formatted}} afspraak',
  arrangements_other: '{{formatted}} afspraken',
  kinds: {
    new: 'Nieuwe afspraken',
    changed: 'Gewijzigde concepten',
    unchanged: 'Ongewijzigde afspraken',
    refused: 'Geweigerde afspraken',
  },
  standing: 'Nieuw, naar stand',
  lines: 'Regels',
  payments: 'Betaalde kwartalen',
  total: 'Afgesproken in totaal',
  paid: 'Waarvan betaald',
  rowsHint:
    'De aantallen hierboven zijn afspraken; de rijen van een geweigerde afspraak tellen allemaal als geweigerd.',
  years: 'Wat de contracten van uw budget vragen',
  yearsHint:
    'Tot u overneemt naar de stand van nu, daarna naar die van het overnemen. Contracten tellen tot hun evaluatie voor wat betaald is en wat nog te betalen is; concepten tellen niet.',
  noYears: 'Dit bestand brengt geen contracten, dus vraagt het niets van uw budget.',
  year: 'Jaar',
  adds: 'Komt erbij',
  yearPaid: 'Waarvan betaald',
  taken: 'Al bezet',
  ceiling: 'Plafond',
  freeAfter: 'Daarna vrij',
  noCeiling: 'geen plafond',
  exceeded: 'boven het plafond',
  exceededNote_one:
    'In {{years}} komt u boven het plafond. De contracten bestaan al, dus overnemen kan; nieuwe goedkeuringen in dat jaar lopen daarna vast tot het plafond hoger is.',
  exceededNote_other:
    'In {{years}} komt u boven het plafond. De contracten bestaan al, dus overnemen kan; nieuwe goedkeuringen in die jaren lopen daarna vast tot het plafond hoger is.',
  noCeilingNote: 'Voor {{years}} is geen plafond vastgesteld. Stel het vast, dan ziet u wat er vrij is.',
  commitTitle: 'Overnemen',
  commitHint:
    'Contracten krijgen een vastgelegde versie met de aantekening dat zij uit dit bestand komen, en zijn te zien voor de RHO die partij is. Betaalde kwartalen worden betalingen. Dit is niet terug te draaien.',
  commitRefused_one:
    '{{formatted}} geweigerde afspraak blijft achter; herstel haar rijen en bied het bestand opnieuw aan.',
  commitRefused_other:
    '{{formatted}} geweigerde afspraken blijven achter; herstel hun rijen en bied het bestand opnieuw aan.',
  commitNothing: 'Alles uit dit bestand staat er al. Overnemen verandert niets.',
  commitNone: 'Elke afspraak is geweigerd. Herstel de rijen hieronder en bied het bestand opnieuw aan.',
  commitManager:
    'Dit bestand brengt contracten. Die neemt een inkoopmanager over die het niet zelf heeft aangeboden: dat staat hier in de plaats van de goedkeuring.',
  commitOther:
    'U hebt dit bestand zelf aangeboden en het brengt contracten. Een andere manager neemt het over: dat staat hier in de plaats van de goedkeuring.',
  commitSend: 'Wie het kan overnemen, vindt het bij Mijn werk of op dit adres:',
  confirmExceeded:
    '{{year}}: er komt {{adds}} bij, vrij is {{free}} van {{ceiling}}. Dat is {{above}} boven het plafond.',
  confirmNoCeiling: '{{year}}: er komt {{adds}} bij. Voor dit jaar is geen plafond vastgesteld.',
  confirmExcess: 'Ik heb deze bedragen gezien en neem de contracten toch over',
  noFiles: 'Nog geen bestanden. Begin met het sjabloon: vul het in en kies het hierboven.',
  commit: '{{arrangements}} overnemen',
  commitUnchanged: 'Afronden zonder wijziging',
  committed: '{{arrangements}} overgenomen.',
  takenOver: 'Overgenomen uit een bestand op {{date}}: het contract bestond al en is hier niet goedgekeurd.',
  toList: 'Naar het maatwerk',
  unusedColumns: 'Niet gebruikte kolommen',
  allUsed: 'alle kolommen zijn gelezen',
  reading: 'Hoe het bestand is gelezen',
  readAs: 'Vorm',
} as const;
