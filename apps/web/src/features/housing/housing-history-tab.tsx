import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { HistoryPanel } from '../audit/history-panel.tsx';

/** W-5 · who changed what of a case, as far as the reader may see it. */
export const HousingHistoryTab = ({ housing }: { readonly housing: HousingView }) => (
  <HistoryPanel subjectKind="housingCase" subjectId={housing.id} />
);
