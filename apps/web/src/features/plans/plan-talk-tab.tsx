import type { About } from '@regiovast/domain/work/comment.schemas';
import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { AttachmentsBox } from '../work/attachments-box.tsx';
import { CommentsBox } from '../work/comments-box.tsx';
import '../../components/record-header.css';

/** W-4 · what people say about a plan, and the files they hand each other. */
export default function PlanTalkTab({ planId }: { planId: string }) {
  const [done, setDone] = useState('');
  const about: About = { subjectKind: 'plan', subjectId: planId };
  return (
    <>
      <div role="status" className="record-status">
        {done && (
          <p className="note tone-resolved">
            <Icon name="resolved" />
            {done}
          </p>
        )}
      </div>
      <div className="talk-columns">
        <CommentsBox about={about} onDone={setDone} />
        <AttachmentsBox about={about} onDone={setDone} />
      </div>
    </>
  );
}
