import { askedOfCell } from '@regiovast/domain/housing/asked-of-cell';
import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import { sha256Hex } from '../audit/append-event.ts';

/**
 * H-2 · the hash of what a cell asks, kept with every answer to it: an answer whose hash is no longer that of the cell must be
 * given again.
 */
export const cellSha256 = (cell: GuidanceCell): string => sha256Hex(askedOfCell(cell));
