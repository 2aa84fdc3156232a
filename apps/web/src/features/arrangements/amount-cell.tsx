import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { type EditEnd, editEndOf } from './grid-keys.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  /** Typing began over what stood there: arrows leave the cell. */
  readonly isOver: boolean;
  readonly problemId: string | undefined;
  readonly onText: (text: string) => void;
  /** Null: the focus went elsewhere. */
  readonly onEnd: (end: EditEnd | null) => void;
};

/** The field in the cell that is being typed in. */
export function AmountCellEditor({ label, text, isOver, problemId, onText, onEnd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    input?.focus();
    if (input) input.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const end = editEndOf(event, isOver);
    if (!end) return;
    event.preventDefault();
    onEnd(end);
  };
  const onBlur = (event: FocusEvent): void => {
    // Moving on by a key takes the field away, which also takes its focus.
    if (event.currentTarget.isConnected) onEnd(null);
  };
  return (
    <input
      ref={field}
      className="amount-field"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={problemId ? true : undefined}
      aria-describedby={problemId}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
