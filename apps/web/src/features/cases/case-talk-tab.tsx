import type { About } from '@regiovast/domain/work/comment.schemas';
import { AttachmentsBox } from '../work/attachments-box.tsx';
import { CommentsBox } from '../work/comments-box.tsx';
import type { CaseTabProps } from './case-tab-props.ts';

/** W-4 · what people say about a case, and the files they hand each other. */
export function CaseTalkTab({ view, onDone }: CaseTabProps) {
  const about: About = { subjectKind: 'case', subjectId: view.id };
  return (
    <div className="talk-columns">
      <CommentsBox about={about} onDone={onDone} />
      <AttachmentsBox about={about} onDone={onDone} />
    </div>
  );
}
