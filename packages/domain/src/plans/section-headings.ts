import { PLAN_SECTIONS, type PlanSection } from './plan-sections.ts';

/** The name of a section in both languages, as the template has it. */
export type SectionName = { readonly code: PlanSection; readonly nl: string; readonly en: string };

/**
 * L-1 · words by which plans that were written elsewhere call their sections, beside the names of the template. They only
 * propose: the writer sees where each text goes before anything is saved.
 */
const SYNONYMS: Readonly<Record<PlanSection, readonly string[]>> = {
  SCOPE: ['afbakening', 'inleiding', 'regio', 'werkgebied', 'aanleiding', 'scope', 'introduction', 'region'],
  IST_DEMAND: [
    'zorgvraag',
    'vraag nu en straks',
    'bevolking',
    'demografie',
    'vergrijzing',
    'demand',
    'population',
    'demographics',
  ],
  IST_SUPPLY: [
    'zorgaanbod',
    'aanbod nu en straks',
    'huidige situatie',
    'aanbod',
    'capaciteit',
    'arbeidsmarkt',
    'supply',
    'capacity',
    'workforce',
  ],
  PRIORITY: ['prioritering', 'prioriteiten', 'prioriteit', 'urgentie', 'knelpunten', 'priorities', 'urgency'],
  SOLL: [
    'gewenste situatie',
    'doelstellingen',
    'doelen',
    'doel',
    'ambitie',
    'visie',
    'goals',
    'ambition',
    'vision',
  ],
  MEASURES: [
    'maatregelen',
    'oplossingsrichtingen',
    'aanpak',
    'interventies',
    'acties',
    'measures',
    'actions',
  ],
  HOUSING: ['huisvesting', 'locaties', 'vastgoed', 'housing', 'premises'],
  RISK_PRACTICES: [
    'praktijken met risico',
    'kwetsbare praktijken',
    'risico praktijken',
    'risicopraktijken',
    'discontinuiteit',
    'practices at risk',
    'discontinuity',
  ],
  FINANCE: [
    'financiering',
    'financien',
    'bekostiging',
    'begroting',
    'kosten',
    'finance',
    'funding',
    'budget',
  ],
  RESULT_OBLIGATION: [
    'resultaatverplichtingen',
    'resultaatverplichting',
    'resultaatafspraken',
    'resultaten',
    'result obligation',
    'results',
  ],
  GOVERNANCE: ['governance', 'samenwerking', 'organisatie', 'besluitvorming', 'sturing', 'cooperation'],
  MONITORING: ['monitoring', 'evaluatie', 'voortgang', 'indicatoren', 'evaluation', 'progress', 'indicators'],
  PATIENT_VIEW: [
    'patientenperspectief',
    'patientperspectief',
    'patienten',
    'inwoners',
    'burgerparticipatie',
    'patient view',
    'patients',
    'residents',
  ],
  APPENDIX: ['bijlagen', 'bijlage', 'overig', 'appendices', 'appendix', 'annex'],
};

/** A heading of more words than this is a sentence, and no name of a section. */
const LONGEST_HEADING = 10;

/** `2.1`, `IV.`, `b)`, and the word before it: what counts the heading and does not name it. */
const NUMBERING =
  /^(?:(?:hoofdstuk|paragraaf|onderdeel|deel|chapter|section|part)\s+)?(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.):]|[a-z][.):])\s+/u;

/** A heading without number, capitals, accents and signs, so that it can be compared. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(NUMBERING, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isAmong = (phrase: string, words: string): boolean => ` ${words} `.includes(` ${phrase} `);

/**
 * L-1 · the section that a heading names: by its whole name first, else by the longest name or synonym that stands in it;
 * null when none does.
 */
export function matchHeading(heading: string, names: readonly SectionName[]): PlanSection | null {
  const words = headingKey(heading);
  if (words === '' || words.split(' ').length > LONGEST_HEADING) return null;
  const exact = findExact(words, names);
  if (exact) return exact;
  let best: { readonly code: PlanSection; readonly length: number } | null = null;
  for (const code of PLAN_SECTIONS) {
    for (const phrase of phrasesOf(code, names)) {
      if (isAmong(phrase, words) && phrase.length > (best?.length ?? 0))
        best = { code, length: phrase.length };
    }
  }
  return best?.code ?? null;
}

/** The section whose name or synonym the line is as a whole; for documents that have no headings. */
export function matchWholeLine(line: string, names: readonly SectionName[]): PlanSection | null {
  return findExact(headingKey(line), names);
}

const phrasesOf = (code: PlanSection, names: readonly SectionName[]): readonly string[] => [
  ...names.flatMap((name) => (name.code === code ? [headingKey(name.nl), headingKey(name.en)] : [])),
  ...SYNONYMS[code],
];

const findExact = (words: string, names: readonly SectionName[]): PlanSection | null =>
  words === '' ? null : (PLAN_SECTIONS.find((code) => phrasesOf(code, names).includes(words)) ?? null);
