import type { About } from '@regiovast/domain/work/comment.schemas';
import { useState } from 'react';
import { DoneNote } from '../../components/done-note.tsx';
import { AttachmentsBox } from './attachments-box.tsx';
import { CommentsBox } from './comments-box.tsx';
import '../../components/record-header.css';

/** W-4 · what people say about a record and the files they hand each other, as a whole tab. */
export function TalkPanel({ about }: { about: About }) {
  const [done, setDone] = useState('');
  return (
    <>
      <DoneNote>{done}</DoneNote>
      <div className="talk-columns">
        <CommentsBox about={about} onDone={setDone} />
        <AttachmentsBox about={about} onDone={setDone} />
      </div>
    </>
  );
}
