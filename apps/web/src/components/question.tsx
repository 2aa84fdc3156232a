import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import './form.css';

/** What a field says beneath itself: a hint, and what is wrong with it. */
function FieldNotes({ id, hint, error }: { id: string; hint?: string; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="acute" size={14} />
          {error}
        </p>
      )}
    </>
  );
}

/** The attributes that tie a field to its notes. */
const notesOf = (id: string, hint?: string, error?: string) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

type Props = {
  readonly id: string;
  readonly label: string;
  readonly canWait?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly children: (attributes: ReturnType<typeof notesOf> & { readonly id: string }) => ReactNode;
};

/** A question with one field. */
export function Question({ id, label, canWait = false, hint, error, children }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <label htmlFor={id} className="question">
        {label} {canWait && <span className="second">{t('frame.laterHint')}</span>}
      </label>
      {children({ id, ...notesOf(id, hint, error) })}
      <FieldNotes id={id} error={error} {...(hint && { hint })} />
    </div>
  );
}

/** A question with a few answers to choose from: radio buttons shown as one bar. */
export function Choices<Value extends string>(props: {
  name: string;
  label: string;
  canWait?: boolean;
  value: Value | null;
  choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="choices">
      <legend className="question">
        {props.label} {props.canWait && <span className="second">{t('frame.laterHint')}</span>}
      </legend>
      <div className="choice-bar">
        {props.choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              checked={props.value === value}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
