import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import type { FrameDraft, FrameProblem } from './frame-draft.ts';

/** What every group of fields of the frame is given. */
export type FrameFieldsProps = {
  readonly draft: FrameDraft;
  readonly seen: ArrangementView;
  readonly problems: readonly FrameProblem[];
  readonly onChange: (change: Partial<FrameDraft>) => void;
};
