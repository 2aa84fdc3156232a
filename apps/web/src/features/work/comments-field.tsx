import { COMMENT_LENGTH } from './comments-limits.ts';
import type { Mentionable } from '@regiovast/domain/work/comment.schemas';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type MentionQuery, mentionQueryAt, peopleNamed, withMention } from './comments-mention.ts';
import '../../components/form.css';

type Person = Mentionable['people'][number];

type Props = {
  readonly id: string;
  readonly text: string;
  readonly people: readonly Person[];
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
  readonly onMention: (person: Person) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/**
 * W-4 · a text in which the sign @ opens a list of the people who will read it. The text keeps the focus; arrows choose,
 * Enter or Tab takes, Escape closes. A text field of more lines may not be called a combobox, so it has the parts of
 * that pattern a text field may have, and says how many were found.
 */
export function CommentField({ id, text, people, describedBy, isWrong, onChange, onMention, ref }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement);
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  const hits = query === null ? [] : peopleNamed(people, query.text);
  const look = (): void => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    setQuery(selectionStart === selectionEnd ? mentionQueryAt(value, selectionStart) : null);
    setActive(0);
  };
  const choose = (person: Person): void => {
    if (query === null) return;
    const chosen = withMention(text, query, person.name);
    // Drawn at once: the caret is put into the text as it becomes.
    flushSync(() => {
      onChange(chosen.text);
      onMention(person);
      setQuery(null);
    });
    field.current?.setSelectionRange(chosen.caret, chosen.caret);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (query === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = hits[active];
    if (event.key === 'Escape') setQuery(null);
    else if (step !== undefined && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && person) choose(person);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isShown = hits.length > 0;
  return (
    <div className="comment-field">
      <textarea
        id={id}
        ref={field}
        className="field"
        rows={3}
        maxLength={COMMENT_LENGTH}
        value={text}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={`${id}-people`}
        aria-activedescendant={isShown ? `${id}-person-${active}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onClick={look}
        onBlur={() => setQuery(null)}
      />
      <div id={`${id}-people`} role="listbox" aria-label={t('talk.people')} hidden={!isShown}>
        {hits.map((person, index) => (
          <div
            key={person.id}
            id={`${id}-person-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              // The text keeps the focus.
              event.preventDefault();
              choose(person);
            }}
          >
            <strong>{person.name}</strong> <span className="second">{person.organisationName}</span>
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {query === null ? '' : isShown ? t('talk.peopleFound', { count: hits.length }) : t('talk.peopleNone')}
      </p>
    </div>
  );
}
