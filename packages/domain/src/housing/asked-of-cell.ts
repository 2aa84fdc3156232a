import { canonicalJson } from '../kernel/canonical-json.ts';
import type { GuidanceCell } from './housing-reference.ts';

/**
 * H-2 · what a cell of the guidance asks, as one text: an answer is to these words, at this step, of this party. The term,
 * the source and whether it is a proposal say nothing of what is asked, so a change of those asks for no new answer.
 */
export const askedOfCell = ({ code, step, party, instrument, nl, en }: GuidanceCell): string =>
  canonicalJson({ code, step, party, instrument, nl, en });
