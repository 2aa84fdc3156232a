import { ActionsBox } from './actions-box.tsx';
import type { CaseTabProps } from './case-tabs.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { CausesBox } from './causes-box.tsx';
import { GuardedTexts } from './guarded-texts.tsx';
import { ImpactBox } from './impact-box.tsx';
import { LeadBox } from './lead-box.tsx';
import { SharingBox } from './sharing-box.tsx';

/** How bad it is, what is done, and who knows. */
export function CaseOverviewTab({ view, onDone }: CaseTabProps) {
  return (
    <div className="case-columns">
      <div className="stack">
        <ImpactBox view={view} />
        <CausesBox view={view} />
      </div>
      <div className="stack">
        <ActionsBox view={view} onDone={onDone} />
        <GuardedTexts view={view} />
      </div>
      <div className="stack">
        <SharingBox view={view} onDone={onDone} />
        <LeadBox view={view} onDone={onDone} />
        <CaseTimeline view={view} />
      </div>
    </div>
  );
}
