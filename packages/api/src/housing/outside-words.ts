import type { LinkLanguage } from '@regiovast/domain/housing/link.schemas';

type LinkFacts = { readonly rhoName: string; readonly municipalityName: string; readonly until: string };
type CodeFacts = { readonly rhoName: string; readonly code: string; readonly minutes: number };

/** The words of a mail to who has no account: what it is about and what to do, in lines. */
export type OutsideWords = {
  readonly locale: string;
  readonly linkSubject: (facts: LinkFacts) => string;
  readonly linkLines: (facts: LinkFacts) => readonly string[];
  readonly open: string;
  readonly afterLink: (facts: LinkFacts) => readonly string[];
  readonly codeSubject: string;
  readonly codeLines: (facts: CodeFacts) => readonly string[];
  readonly why: (facts: { readonly rhoName: string }) => string;
};

const NL: OutsideWords = {
  locale: 'nl-NL',
  linkSubject: ({ rhoName }) => `${rhoName} vraagt u om een antwoord`,
  linkLines: ({ rhoName, municipalityName, until }) => [
    `${rhoName} vraagt u om een antwoord over de huisvesting van huisartsenzorg in ${municipalityName}.`,
    `U kunt antwoorden tot en met ${until}, via deze persoonlijke link:`,
  ],
  open: 'De vraag openen',
  afterLink: ({ rhoName }) => [
    'U heeft geen account nodig. U krijgt op dit mailadres een code waarmee u de vraag opent. Iemand anders kan met de link niets.',
    `Verwacht u dit niet? Open de link dan niet en bel ${rhoName} op een nummer dat u al had.`,
  ],
  codeSubject: 'uw code',
  codeLines: ({ code, minutes }) => [
    `Uw code is ${code}`,
    `Vul de code in op de pagina die u open heeft. De code werkt ${minutes} minuten en één keer.`,
    'Geef de code aan niemand. Vroeg u geen code aan? Dan heeft iemand anders uw link: laat het weten aan wie u vroeg om te antwoorden.',
  ],
  why: ({ rhoName }) => `U krijgt deze mail omdat ${rhoName} u met Regiovast om een antwoord vraagt.`,
};

const EN: OutsideWords = {
  locale: 'en-GB',
  linkSubject: ({ rhoName }) => `${rhoName} asks you for an answer`,
  linkLines: ({ rhoName, municipalityName, until }) => [
    `${rhoName} asks you for an answer about the housing of GP care in ${municipalityName}.`,
    `You can answer up to and including ${until}, by this personal link:`,
  ],
  open: 'Open the question',
  afterLink: ({ rhoName }) => [
    'You need no account. At this mail address you get a code that opens the question. The link is of no use to anybody else.',
    `You did not expect this? Then leave the link and call ${rhoName} on a number that you already had.`,
  ],
  codeSubject: 'your code',
  codeLines: ({ code, minutes }) => [
    `Your code is ${code}`,
    `Enter the code on the page that you have open. The code works for ${minutes} minutes, once.`,
    'Give the code to nobody. You did not ask for a code? Then somebody else has your link: tell who asked you to answer.',
  ],
  why: ({ rhoName }) => `You get this mail because ${rhoName} asks you for an answer with Regiovast.`,
};

export const OUTSIDE_WORDS: Readonly<Record<LinkLanguage, OutsideWords>> = { nl: NL, en: EN };
