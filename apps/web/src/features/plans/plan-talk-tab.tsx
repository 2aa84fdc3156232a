import { TalkPanel } from '../work/talk-panel.tsx';

/** W-4 · what people say about a plan, and the files they hand each other. */
export default function PlanTalkTab({ planId }: { planId: string }) {
  return <TalkPanel about={{ subjectKind: 'plan', subjectId: planId }} />;
}
