import type { EraseReason } from '@regiovast/domain/cases/guarded-text.schemas';

const eraseReason: Record<EraseReason, string> = {
  PERSONAL_DATA: 'Er staan persoonsgegevens in',
  NOT_NEEDED: 'Niet meer nodig',
  ON_REQUEST: 'Op verzoek van wie het aangaat',
  WRITTEN_BY_MISTAKE: 'Per vergissing geschreven',
};

export const guarded = {
  eraseReason,
  none: 'Er is geen afgeschermde toelichting.',
  add: 'Toelichting schrijven',
  text: 'Afgeschermde toelichting',
  warning:
    'Geen patiëntgegevens, geen namen en niets over ziekte. Dit lezen alleen uw RHO en de preferente verzekeraar als de casus gedeeld is. Elke keer lezen wordt vastgelegd. De tekst staat in geen enkele download of mail.',
  left_one: 'nog {{count}} teken',
  left_other: 'nog {{count}} tekens',
  missing: 'Schrijf iets op.',
  save: 'Afgeschermd vastleggen',
  saved: 'Toelichting vastgelegd.',
  retainUntil: 'Alle toelichtingen worden gewist op {{date}}.',
  retainEach: 'Elke toelichting wordt gewist op haar eigen dag.',
  setRetention: 'Bewaardatum wijzigen',
  retentionDate: 'Wissen op',
  retentionHint: 'Leeg: elke toelichting op haar eigen dag. Wissen gebeurt ’s nachts en kan niet terug.',
  saveRetention: 'Bewaardatum opslaan',
  retentionSaved: 'Bewaardatum gewijzigd.',
  erase: 'Nu wissen',
  eraseOf: 'Nu wissen: toelichting van {{date}}',
  eraseTitle: 'Toelichting van {{date}} wissen?',
  eraseConsequence:
    'De tekst verdwijnt voor iedereen en ook uit de bestanden van het systeem. Dit kan niet terug. In de geschiedenis blijft staan dat zij is gewist, door wie en waarom.',
  eraseWhy: 'Waarom?',
  chooseWhy: 'Kies een reden.',
  eraseNow: 'Wissen',
  erased: 'Toelichting gewist.',
  reads: 'Wie las dit?',
  readsCaption: 'Wie afgeschermde toelichting van deze casus las',
  readsNone: 'Nog niemand las een toelichting van deze casus.',
  readAt: 'Wanneer',
  readBy: 'Wie',
  readOrganisation: 'Organisatie',
  readText: 'Toelichting van',
  readErased: 'intussen gewist',
} as const;
