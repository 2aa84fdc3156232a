import type { ArrangementTab } from '@regiovast/domain/arrangements/arrangement-tabs';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';

/** The steps that carry an arrangement on, first things first, each with the tab where it is taken. */
const MOVES = [
  { move: 'submit', tab: 'goedkeuring' },
  { move: 'decide', tab: 'goedkeuring' },
  { move: 'answerOffer', tab: 'goedkeuring' },
  { move: 'contract', tab: 'goedkeuring' },
  { move: 'evaluate', tab: 'uitvoering' },
  { move: 'recordPayment', tab: 'uitvoering' },
  { move: 'recordResult', tab: 'uitvoering' },
] as const satisfies readonly { move: keyof ArrangementView['can']; tab: ArrangementTab }[];
export type ArrangementMove = (typeof MOVES)[number];

/** The one next step of the reader, by what the server says can be done; null when it is nobody's or another's. */
export const nextMoveOf = (can: ArrangementView['can']): ArrangementMove | null =>
  MOVES.find(({ move }) => can[move].can) ?? null;
