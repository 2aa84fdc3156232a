import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';

/** What was refused, why, and what now; a code without a text does not compile. */
export const errors = {
  SESSION_MISSING: 'U bent niet (meer) aangemeld. Meld u opnieuw aan.',
  NOT_ALLOWED: 'Uw rol mag dit niet. Vraag een collega met de juiste rol.',
  NOT_FOUND: 'Dit bestaat niet, of u mag het niet zien.',
  STALE_VERSION: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
  CASE_ALREADY_OPEN: 'Voor deze praktijk loopt al een casus.',
  CASE_STEP_NOT_ALLOWED: 'Deze stap kan niet vanuit de huidige fase.',
  CASE_REASON_MISSING: 'Geef een reden.',
  CASE_END_DATE_MISSING: 'Een dreigende casus vraagt een verwachte einddatum.',
  CASE_BRIDGING_INCOMPLETE: 'Noem bij welke praktijken hoeveel patiënten terechtkunnen.',
  CASE_PLACEMENT_INCOMPLETE: 'Er zijn {{placed}} van {{enrolled}} patiënten geplaatst. Verdeel ze allemaal.',
  CASE_NOT_SHARED: 'Deze casus is nog niet gedeeld.',
  CASE_ALREADY_SHARED: 'Deze casus is al gedeeld.',
  CASE_ALREADY_ACKNOWLEDGED: 'De ontvangst is al bevestigd.',
  CASE_CLOSED: 'Deze casus is afgesloten. Heropen haar eerst met een fasestap.',
  CASE_OPEN_ELSEWHERE: 'Voor deze praktijk loopt al een andere casus ({{number}}). Werk daarin verder.',
  CASE_HOLD_ACUTE: 'Bij acute uitval staat geen termijn stil.',
  CASE_WITHOUT_TERM: 'Er loopt geen termijn.',
  CASE_ON_HOLD: 'De termijn staat al stil.',
  CASE_HOLD_RANGE: 'Kies een dag van {{first}} tot en met {{last}}.',
  CASE_NOT_ON_HOLD: 'De termijn staat niet stil.',
  CASE_HELD_BY_ACCEPTANCE: 'De termijn staat stil omdat het risico is geaccepteerd. Trek de acceptatie in.',
  CASE_REVIEW_NOT_ASKED: 'In deze fase is er niets te herbeoordelen.',
  CASE_NOT_THREATENED: 'Een zekere oplossing hoort bij een dreigende casus.',
  ACCEPTANCE_NOT_NOW: 'Bij acute uitval en overbrugging kan het risico niet worden geaccepteerd.',
  ACCEPTANCE_ALREADY_LIVE: 'Er ligt al een voorstel, of het risico is al geaccepteerd.',
  ACCEPTANCE_EXPIRY_RANGE: 'Kies een dag na vandaag, uiterlijk {{last}}.',
  ACCEPTANCE_DECIDED: 'Over dit voorstel is al beslist, of het is ingetrokken.',
  ACCEPTANCE_EXPIRED: 'De einddatum van dit voorstel is voorbij.',
  ACCEPTANCE_ENDED: 'Deze acceptatie is al voorbij.',
  FOUR_EYES_REQUIRED:
    'Wie iets opstelt of voorstelt, oordeelt er niet over. Vraag een ander die daarover mag beslissen.',
  TERM_IN_PAST: 'Een termijn geldt vanaf vandaag of later.',
  TERM_SAME_DAY: 'Vandaag is deze termijn al gewijzigd. Kies een latere dag.',
  TERM_UNIT_WRONG: 'Deze termijn telt anders, of duurt minstens één.',
  CASE_LED_BY_OTHER: 'De regie ligt nu bij de andere organisatie.',
  CASE_LEAD_UNCHANGED: 'De regie ligt daar al.',
  CASE_NOT_ACUTE: 'Dit kan pas als de casus acuut is.',
  CASE_NOT_ACKNOWLEDGED: 'De preferente verzekeraar heeft de ontvangst nog niet bevestigd.',
  INSURER_ALREADY_INFORMED: 'Deze verzekeraars zijn al geïnformeerd.',
  CHAIN_TOO_LARGE: 'Deze keten heeft {{count}} locaties. Kies er ten hoogste {{max}} per keer.',
  CHAIN_CLOSED: 'De uitval van deze keten is al afgesloten.',
  CHAIN_HAS_OPEN_CASES: 'Er lopen nog casussen op locaties van deze keten. Sluit die eerst af.',
  DATE_IN_FUTURE: 'De datum ligt in de toekomst.',
  DATE_BEFORE_PREVIOUS_STEP: 'De datum ligt vóór de vorige stap ({{since}}).',
  ACTION_ALREADY_DONE: 'Deze actie is al gedaan.',
  ACTION_NOT_DONE: 'Deze actie staat nog open.',
  ACTION_REMINDER_AFTER_DUE:
    'De herinnering valt na de datum waarop de actie klaar moet zijn, {{dueOn}}. Kies een eerdere dag.',
  MENTION_NOT_IN_REACH:
    'Iemand die u noemt, leest deze opmerking niet mee. Kies mensen uit de lijst, of laat de naam weg.',
  ATTACHMENT_EMPTY: 'Dit bestand is leeg. Kies een bestand met inhoud.',
  ATTACHMENT_TOO_LARGE: 'Dit bestand is groter dan {{mostMegabytes}} MB. Maak het kleiner of deel het op.',
  ATTACHMENT_TYPE_NOT_ALLOWED: 'Dit soort bestand kan hier niet. Gebruik {{allowed}}; tekst in UTF-8.',
  ATTACHMENT_NAME_DIFFERS:
    'De inhoud is {{found}}, de naam zegt {{named}}. Bewaar het bestand opnieuw onder de juiste soort.',
  ATTACHMENT_HAS_MACROS: 'Dit bestand bevat macro’s. Bewaar het zonder macro’s en probeer het opnieuw.',
  ATTACHMENT_UNREADABLE:
    'Dit bestand is beschadigd of is meer dan één soort tegelijk. Open het, bewaar het opnieuw en probeer het nog eens.',
  ATTACHMENT_ROOM_FULL:
    'Uw organisatie heeft bij deze casus het maximum bereikt: {{mostFiles}} bestanden of {{mostMegabytes}} MB. Verwijder eerst een bestand.',
  OWNER_NOT_IN_REACH: 'Kies iemand van uw eigen organisatie.',
  NO_PREFERENT_INSURER: 'De preferente verzekeraar van deze regio werkt niet met Regiovast.',
  PRACTICE_CLOSED: 'Deze praktijk is gesloten.',
  PRACTICE_NOT_CLOSED: 'Deze praktijk is niet gesloten.',
  PRACTICE_HAS_OPEN_CASE:
    'Voor deze praktijk loopt casus {{number}}. Bevestig dat de casus open blijft; zeg daar waar de patiënten blijven.',
  AGB_ALREADY_KNOWN: 'Een praktijk met deze AGB-code staat al in het register.',
  OWNERS_60_PLUS_ABOVE_OWNERS:
    '{{owners60Plus}} praktijkhouders van 60 of ouder is meer dan de {{owners}} praktijkhouders. Herstel een van beide.',
  IMPORT_TOO_LARGE: 'Het bestand is te groot (ten hoogste 25 MB). Splits het en probeer het opnieuw.',
  IMPORT_NOT_TEXT: 'Dit is geen leesbaar CSV- of Excel-bestand (xlsx). Sla het zo op en probeer het opnieuw.',
  IMPORT_WITHOUT_ROWS: 'In dit bestand staan geen rijen onder de koppen.',
  IMPORT_COLUMN_MISSING: 'Deze kolommen ontbreken: {{columns}}.',
  IMPORT_COLUMN_TWICE: 'Deze kolommen staan er dubbel in: {{columns}}.',
  IMPORT_NOTHING_ACCEPTED: 'Geen enkele rij kan worden overgenomen.',
  IMPORT_ALREADY_COMMITTED: 'Dit bestand is al overgenomen.',
  IMPORT_STATE_DIFFERS: 'Dit kan niet in de stand waarin dit bestand nu is. Ververs de pagina.',
  IMPORT_BUILT_UPON:
    'Op deze import is voortgebouwd (casussen: {{cases}}, latere imports: {{imports}}, correcties en sluitingen: {{corrections}}, gesloten kwartalen: {{quarters}}). Herstel wat niet klopt met een correctie.',
  IMPORT_MAPPING_INCOMPLETE:
    'Nog niet alle kolommen zijn aangewezen. Beslis wat nog open staat en probeer het opnieuw.',
  BOUNDARIES_NOT_GEOJSON:
    'Dit is geen GeoJSON met een FeatureCollection. Bewaar de grenzen als GeoJSON en probeer het opnieuw.',
  BOUNDARIES_CRS_UNKNOWN:
    'Het coördinatenstelsel van dit bestand ({{crs}}) kan niet worden gelezen. Neem RD (EPSG:28992) of WGS84.',
  BOUNDARIES_TOO_DETAILED:
    'De grenzen hebben meer dan {{limitPoints}} punten. Neem een gegeneraliseerd bestand.',
  BOUNDARIES_DIVISION_UNCLEAR:
    'Uit dit bestand blijkt niet van welke indeling de grenzen zijn: minder dan de helft van de {{features}} vlakken is herkend. Kies de indeling, of geef elk vlak een code.',
  BOUNDARIES_REFUSED: '{{refused}} vlakken zijn geweigerd; er is niets overgenomen. Verbeter het bestand.',
  QUARTER_NOT_ENDED: 'Dit kwartaal is nog niet voorbij.',
  QUARTER_ALREADY_CLOSED: 'Dit kwartaal is al gesloten.',
  QUARTER_NOT_CLOSED: 'Dit kwartaal is nog niet gesloten.',
  QUARTER_TOTALS_DIFFER:
    'De regio’s tellen niet op tot het land ({{count}}: {{regions}} tegen {{nation}}). Er is niets gesloten.',
  INVITATION_INVALID: 'Deze uitnodiging is gebruikt of verlopen. Vraag een nieuwe.',
  PERSON_ALREADY_KNOWN: 'Dit e-mailadres heeft al een account.',
  ORGANISATION_ALREADY_KNOWN: 'Er is al een organisatie met deze naam.',
  ROLE_NOT_OF_ORGANISATION: 'Deze rol hoort niet bij dit soort organisatie.',
  VIEW_NAME_TAKEN: 'U hebt al een weergave met deze naam. Vervang haar, of kies een andere naam.',
  VIEW_LIMIT_REACHED: 'U hebt al {{most}} weergaven bewaard. Verwijder er eerst een.',
  REGION_CODE_TAKEN: 'Er is al een regio met de code {{code}}. Kies een andere code.',
  REGION_NAME_TAKEN: 'Er is al een regio van deze soort met deze naam.',
  REGION_TYPE_WRONG: 'Dit kan niet bij een regio van deze soort.',
  REGION_MUNICIPALITY_UNKNOWN: 'De gemeente {{municipality}} bestaat niet op {{from}}.',
  REGION_MEMBER_ALREADY: '{{municipality}} ligt op die dag al in deze regio.',
  REGION_MEMBER_ELSEWHERE:
    '{{municipality}} ligt op die dag in {{region}}. Haal de gemeente daar weg, of kies ‘verhuizen’.',
  REGION_MEMBER_LATER:
    '{{municipality}} ligt vanaf {{from}} in {{region}}; dat is al vastgelegd. Kies een latere datum of wijzig dat eerst.',
  REGION_MEMBER_NOT: '{{municipality}} ligt op {{from}} niet in deze regio.',
  SEALED_REASON_MISSING:
    'De datum ligt vóór het einde van het gesloten kwartaal {{quarter}} ({{lastDay}}). Geef een reden; gesloten kwartalen blijven zoals ze zijn.',
  PREFERENT_LATER_KNOWN: 'Vanaf {{from}} is {{name}} al vastgelegd. Kies die datum of een latere.',
  PREFERENT_NONE: 'Op {{from}} is hier geen preferente verzekeraar bekend; er valt niets te beëindigen.',
  PREFERENT_UNCHANGED: 'Deze verzekeraar is op {{from}} al preferent. Verbeter de bron bij de huidige.',
  PREFERENT_SAME_DAY:
    'Een andere verzekeraar begon op {{from}}. Kies een latere datum; het verleden wordt niet overschreven.',
  ORGANISATION_KIND_WRONG: 'Dit kan niet bij een organisatie van deze soort.',
  AREA_TAKEN: 'Dit werkgebied hoort al bij {{organisation}}.',
  EXCHANGE_NOT_STARTED: 'Zolang het ruilsysteem niet is begonnen, kan er niemand zijn geplaatst.',
  EXCHANGE_PLACED_FALLS:
    'Het aantal geplaatste mensen telt door vanaf het begin: op {{on}} waren het er {{placed}}.',
  WEIGHTS_IN_PAST:
    'Een weging gaat op zijn vroegst vandaag in; anders zouden cijfers uit het verleden veranderen. Kies een latere datum.',
  DATE_IN_PAST: 'Kies een dag vanaf vandaag ({{today}}).',
  REACH_DATE_TAKEN: 'Vanaf {{validFrom}} geldt al een andere reikwijdte. Kies een andere dag.',
  RETENTION_TOO_LONG: 'Afgeschermde tekst mag hoogstens tot {{latest}} bewaard blijven.',
  OWN_INSURED_TOO_FEW:
    'Vul 0 in, of {{minimum}} of meer. Een kleiner aantal kan over herkenbare mensen gaan.',
  OWN_INSURED_ABOVE_PATIENTS:
    'Het aantal eigen verzekerden is groter dan het aantal patiënten ({{patients}}).',
  CASE_NOT_BRIDGING:
    'Plekken wijzigen kan alleen tijdens overbrugging. In een andere fase hoort het bij de stap zelf.',
  PLACEMENTS_ABOVE_PATIENTS: 'U verdeelt {{placed}} patiënten, maar er zijn er {{patients}}.',
  PLAN_TEMPLATE_IN_PAST:
    'Een nieuwe versie van het sjabloon gaat op zijn vroegst vandaag in. Kies een latere datum.',
  PLAN_NOT_EDITABLE:
    'Dit plan kan in deze status niet worden gewijzigd. Een teruggestuurd plan kan weer worden gewijzigd waar de verzekeraar om vroeg.',
  PLAN_SECTION_LOCKED:
    'Dit onderdeel is niet teruggestuurd en blijft zoals het is ingediend. Wijzig alleen de onderdelen met een bericht van de verzekeraar.',
  PLAN_STEP_NOT_ALLOWED:
    'Deze stap kan niet vanuit de status van het plan. Kijk op de pagina van het plan wat er nu aan de beurt is.',
  PLAN_MUNICIPALITY_OUTSIDE:
    'Een van de gemeenten ligt niet in deze regio of niet in uw werkgebied. Kies gemeenten die in beide liggen.',
  PLAN_OVERLAPS:
    'Voor een van deze gemeenten loopt in deze periode al een plan. Werk daarin verder, of kies andere gemeenten of een andere periode.',
  PLAN_INCOMPLETE: 'Het plan is nog niet compleet. De inhoudsopgave toont wat er ontbreekt.',
  PLAN_NOT_OFFERED: 'Dit plan ligt niet ter ondertekening. Vraag eerst om handtekeningen.',
  PLAN_NOT_SIGNED:
    'Nog niet alle partners hebben deze versie ondertekend. Bij Ondertekenen staat wie ontbreekt.',
  PLAN_ALREADY_SIGNED: 'Deze partner heeft deze versie al ondertekend.',
  PLAN_VERSION_DIFFERS:
    'Het plan is gewijzigd nadat u het opende. Bekijk de nieuwe versie voordat u verdergaat.',
  PLAN_PARTNER_SIGNED: 'Deze partner heeft getekend. Trek eerst de handtekening in.',
  PLAN_PARTNER_LEADS: 'De RHO die het plan bijhoudt, is altijd partner en kan niet weg.',
  PLAN_PARTNER_IN_USE: 'Deze partner voert nog een maatregel uit. Geef die eerst een andere uitvoerder.',
  PLAN_NOT_RELEASED: 'De verzekeraar heeft nog geen versie van dit plan.',
  PLAN_UNCHANGED: 'Er is sinds de vorige keer niets veranderd.',
  PLAN_SITUATION_MISSING: 'De situatie is nog niet vastgelegd. Doe dat eerst bij Situatie.',
  PLAN_INDICATOR_UNKNOWN: 'Dit cijfer bestaat niet. Kies er een uit de lijst.',
  PLAN_REFERENCE_UNKNOWN: 'Dit staat niet (meer) in de catalogus. Kies iets uit de lijst.',
  PLAN_OUTSIDE_PERIOD: 'Dit valt buiten de periode van het plan. Kies een datum of kwartaal daarbinnen.',
  PLAN_LIMIT_REACHED: 'Meer dan dit past niet in een plan. Voeg samen of verwijder wat niet nodig is.',
  PLAN_MEASURE_IN_USE: 'Aan deze maatregel hangt een resultaatverplichting. Verwijder die eerst.',
  PLAN_GOAL_IN_USE: 'Aan dit doel hangt een maatregel. Koppel die eerst aan een ander doel.',
  PLAN_ASSESSMENT_INCOMPLETE:
    'Nog niet elk criterium heeft een oordeel met reden. De lijst toont wat ontbreekt.',
  PLAN_MESSAGE_MISSING: 'Geef bij minstens één onderdeel aan wat er moet veranderen.',
  PLAN_ASSESSMENT_DECIDED: 'Over deze versie is al besloten.',
  PLAN_PROGRESS_NOT_NOW: 'Over dit kwartaal kan nu geen voortgang worden gemeld.',
  PLAN_EVIDENCE_MISSING: 'Zeg waaruit blijkt dat het resultaat is bereikt.',
  PLAN_HAS_SUCCESSOR: 'Op dit plan volgt al een ander plan.',
  PLAN_REFERENCE_IN_PAST: 'Een nieuwe versie geldt op zijn vroegst vanaf vandaag.',
  PLAN_DOCUMENT_MARK_UNKNOWN: 'Een invulveld in de tekst bestaat niet. Kijk bij de lijst met invulvelden.',
  ARRANGEMENT_STEP_NOT_ALLOWED: 'Deze stap kan niet vanuit de huidige status.',
  ARRANGEMENT_NOT_EDITABLE:
    'Dit maatwerk is ingediend en ligt vast. Alleen een concept kan worden gewijzigd.',
  ARRANGEMENT_INCOMPLETE: 'Het maatwerk is nog niet compleet. De lijst toont wat er ontbreekt.',
  ARRANGEMENT_REGION_NOT_PREFERENT: 'In deze regio is uw organisatie niet de preferente verzekeraar.',
  ARRANGEMENT_BENEFICIARY_WRONG: 'Deze ontvanger hoort niet bij deze regio of deze RHO.',
  ARRANGEMENT_RHO_FIXED:
    'Dit maatwerk is al eens aan een RHO aangeboden en blijft bij die RHO. Begin voor een andere RHO nieuw maatwerk.',
  ARRANGEMENT_START_IMPOSSIBLE: 'Deze ingangsdatum kan niet (meer). De eerste datum die kan, is {{first}}.',
  ARRANGEMENT_START_PASSED:
    'De ingangsdatum {{date}} is voorbij. Er is een nieuw aanbod nodig met een latere ingangsdatum.',
  ARRANGEMENT_PERIOD_TOO_LONG: 'Maatwerk loopt ten hoogste {{quarters}} kwartalen.',
  ARRANGEMENT_TERMS_MISSING:
    'Uw organisatie heeft nog geen inkoopvoorwaarden vastgelegd. Een manager doet dat bij Maatwerk, Voorwaarden.',
  ARRANGEMENT_STRUCTURAL_REASON_MISSING:
    'Structureel maatwerk valt buiten D4. Schrijf op waarom het toch structureel is.',
  ARRANGEMENT_ACCESS_TEST_MISSING: 'Een bijdrage aan huisvesting vraagt een positieve toegangstoets.',
  ARRANGEMENT_OUTSIDE_PERIOD: 'Dit kwartaal valt buiten de looptijd van het maatwerk.',
  ARRANGEMENT_LIMIT_REACHED: 'Meer regels passen niet in een maatwerk. Voeg regels samen.',
  ARRANGEMENT_AMOUNT_TOO_LARGE: 'Dit bedrag is te groot. Controleer de prijs en het aantal.',
  ARRANGEMENT_VERSION_DIFFERS:
    'Het maatwerk is gewijzigd nadat u het opende. Bekijk de nieuwe versie voordat u verdergaat.',
  ARRANGEMENT_ALREADY_DECIDED: 'U heeft over deze versie al besloten.',
  ARRANGEMENT_MESSAGE_MISSING: 'Schrijf erbij waarom.',
  BUDGET_CEILING_MISSING:
    'Voor {{year}} is geen budgetplafond vastgelegd. Een manager doet dat bij Maatwerk, Voorwaarden.',
  BUDGET_EXCEEDED:
    'Dit past niet binnen het budget van {{year}}: gevraagd {{askedCents}}, vrij {{freeCents}} van {{ceilingCents}}.',
  ARRANGEMENT_NOT_RUNNING: 'Dit kan alleen zolang het maatwerk onder contract is.',
  PAYMENT_REFERENCE_TAKEN: 'Een betaling met dit kenmerk staat er al.',
  PAYMENT_ABOVE_CONTRACT:
    'Met deze betaling wordt meer betaald dan is afgesproken: nog te betalen is {{leftCents}}.',
  SETTLEMENT_ABOVE_PAID: 'Er kan niet meer terugkomen dan is betaald: {{paidCents}}.',
  ARRANGEMENT_EVIDENCE_MISSING: 'Zeg waaruit dit blijkt: een verwijzing, of de naam van een bestand.',
  PURCHASE_TERMS_IN_PAST: 'Nieuwe voorwaarden gelden op zijn vroegst vanaf morgen.',
  ARRANGEMENT_REFERENCE_IN_PAST: 'Een nieuwe versie geldt op zijn vroegst vanaf vandaag.',
  ARRANGEMENT_DOCUMENT_MARK_UNKNOWN:
    'Een invulveld in de tekst bestaat niet. Kijk bij de lijst met invulvelden.',
  FOLLOW_NOT_CONTRACTED: 'Een volgverzoek kan pas als het maatwerk onder contract is.',
  FOLLOW_ALREADY_ASKED: 'Deze verzekeraar heeft het volgverzoek al.',
  FOLLOW_REASON_MISSING: 'Schrijf erbij waarom uw organisatie niet volgt.',
  HOUSING_STEP_NOT_ALLOWED: 'Van deze stap kan de casus niet naar die stap.',
  HOUSING_CASE_CLOSED: 'Deze huisvestingscasus is gesloten. Heropen haar om er iets aan te wijzigen.',
  HOUSING_ALREADY_OPEN: 'Voor deze praktijk loopt al een huisvestingscasus. Werk daarin verder.',
  HOUSING_REASON_MISSING: 'Schrijf op waarom de casus een stap terug gaat.',
  HOUSING_NOT_INITIATIVE:
    'Deze casus is van een praktijk: naam en gemeente volgen uit het register. Alleen een initiatief is te wijzigen.',
  HOUSING_BASICS_MISSING:
    'Leg eerst vast wat er mis is, hoeveel patiënten er zijn ingeschreven en wat er nodig is.',
  HOUSING_TEST_NOT_DECIDED: 'De verzekeraar heeft de toegangstoets nog niet bevestigd.',
  HOUSING_TEST_NOT_OFFERED: 'Er wacht geen toegangstoets op een oordeel.',
  HOUSING_TEST_DIFFERS: 'De toegangstoets is intussen vervangen. Lees de nieuwe en oordeel daarover.',
  HOUSING_TEST_NOT_POSITIVE:
    'Zonder positieve, bevestigde toegangstoets kan hier geen geld van een verzekeraar aan worden verbonden.',
  HOUSING_FIGURES_CHANGED:
    'Een cijfer dat u overnam, is intussen veranderd. Bekijk de nieuwe cijfers en leg de toets opnieuw voor.',
  HOUSING_NOT_SHARED: 'Deel de casus eerst met de verzekeraar.',
  HOUSING_ALREADY_SHARED: 'De casus is al met de verzekeraar gedeeld.',
  HOUSING_OPTION_MISSING: 'Leg eerst een locatie vast.',
  HOUSING_COSTS_MISSING: 'Leg eerst vast wat de huisvesting per jaar kost.',
  HOUSING_CHOICE_MISSING: 'Kies eerst een locatie.',
  HOUSING_COMPLETION_MISSING: 'Leg eerst vast wanneer de gekozen locatie klaar is.',
  HOUSING_CELL_UNKNOWN: 'Deze stap staat niet in de geldende handreiking.',
  HOUSING_ANSWERED_BY_LINK:
    'Deze partij antwoordde zelf. Stuur haar een nieuwe link als er iets is veranderd.',
  HOUSING_CELL_OF_OTHER: 'Deze stap is aan een andere partij.',
  HOUSING_EXPLANATION_INCOMPLETE:
    'Wie afwijkt of een stap niet van toepassing vindt, geeft een soort reden, uitleg, bewijs en een einddatum.',
  HOUSING_EXPIRY_RANGE: 'Een uitleg geldt vanaf morgen tot ten hoogste twee jaar.',
  HOUSING_SIGN_NOT_ASKED: 'Dit antwoord vraagt geen tekening, of er is al getekend.',
  HOUSING_SIGN_OWN_ANSWER: 'Een uitleg wordt getekend door een andere partij dan die haar gaf.',
  HOUSING_ANSWER_DIFFERS: 'Dit antwoord is intussen gewijzigd. Lees het nieuwe.',
  HOUSING_UNEXPLAINED:
    'Er staan nog afwijkingen open die niet of niet meer zijn uitgelegd en getekend: {{cells}}.',
  HOUSING_UNANSWERED:
    'Nog niet elke stap is toegepast of uitgelegd: {{cells}}. Of sluit de casus als ingetrokken.',
  HOUSING_LIMIT_REACHED: 'Meer dan {{most}} kan hier niet.',
  HOUSING_WEIGHTS_ZERO: 'Geef ten minste één punt gewicht.',
  HOUSING_OPTION_DROPPED: 'Deze locatie is afgevallen. Neem haar eerst weer op.',
  HOUSING_COMPLETION_BEFORE_PERMIT:
    'De oplevering ({{completionOn}}) ligt voor de vergunning ({{permitExpectedOn}}). Verbeter een van beide.',
  HOUSING_OTHER_PRACTICE: 'De discontinuïteitscasus is van een andere praktijk.',
  HOUSING_LINK_NOT_OUTSIDE: 'Een link gaat alleen naar een gemeente of een marktpartij.',
  HOUSING_LINK_LIVE: 'Voor deze stap loopt al een link. Trek die eerst in.',
  HOUSING_LINK_ANSWERED:
    'Deze vraag is al beantwoord. Is er iets veranderd, vraag dan de RHO om een nieuwe link.',
  HOUSING_LINK_ENDED: 'Deze link is al beantwoord of ingetrokken.',
  HOUSING_LINK_INVALID: 'Deze link werkt niet of niet meer. Vraag wie hem stuurde om een nieuwe.',
  HOUSING_LINK_CODE_WRONG: 'Deze code is niet goed of niet meer geldig. Vraag zo nodig een nieuwe code aan.',
  HOUSING_LINK_TOO_OFTEN: 'U heeft dit te vaak geprobeerd. Wacht een uur en probeer het opnieuw.',
  HOUSING_LINK_PASS_EXPIRED: 'Uw toegang is verlopen. Vraag een nieuwe code aan; wat u typte, staat er nog.',
  HOUSING_LINK_QUESTION_DIFFERS:
    'De vraag is intussen gewijzigd. Lees de nieuwe vraag; wat u typte, staat er nog.',
  HOUSING_REFERENCE_IN_PAST: 'Een nieuwe versie gaat vandaag of later in.',
  JOB_RUNNING: 'Deze taak loopt al. Wacht tot zij klaar is.',
  DATABASE_NOT_EMPTY: 'De database is niet leeg.',
} as const satisfies Record<DomainErrorCode, string>;
