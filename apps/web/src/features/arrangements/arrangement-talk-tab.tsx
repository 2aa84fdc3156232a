import { TalkPanel } from '../work/talk-panel.tsx';

/** W-4, C-1 · what the parties say about an arrangement, and the files they hand each other. */
export default function ArrangementTalkTab({ arrangementId }: { arrangementId: string }) {
  return <TalkPanel about={{ subjectKind: 'arrangement', subjectId: arrangementId }} />;
}
