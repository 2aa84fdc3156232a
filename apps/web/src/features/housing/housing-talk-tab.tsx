import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { TalkPanel } from '../work/talk-panel.tsx';

/** W-4 · what the RHO and the insurer say about a case, and the files they hand each other. */
export const HousingTalkTab = ({ housing }: { readonly housing: HousingView }) => (
  <TalkPanel about={{ subjectKind: 'housingCase', subjectId: housing.id }} />
);
