import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { Question } from '../../components/question.tsx';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const notes = ({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) => ({
  ...(hint !== undefined && { hint }),
  ...(error !== undefined && { error }),
});

/** A line of text or a number that is typed. */
export function LineField(props: FieldProps & { isRequired?: boolean; inputMode?: 'decimal' | 'numeric' }) {
  const { id, label, value, onChange, isRequired = false, inputMode } = props;
  return (
    <Question id={id} label={label} {...notes(props)}>
      {(field) => (
        <input
          {...field}
          className="field"
          required={isRequired}
          inputMode={inputMode}
          maxLength={ARRANGEMENT_LIMITS.reference}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Question>
  );
}

/** A day on the calendar, between two others. */
export function DayField(props: FieldProps & { min?: string | undefined; max: string }) {
  const { id, label, value, onChange, min, max } = props;
  return (
    <Question id={id} label={label} {...notes(props)}>
      {(field) => (
        <input
          {...field}
          type="date"
          className="field"
          required
          min={min}
          max={max}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Question>
  );
}

/** A text of some lines. */
export function TextField(props: FieldProps & { isRequired?: boolean; limit: number; rows?: number }) {
  const { id, label, value, onChange, isRequired = false, limit, rows = 3 } = props;
  return (
    <Question id={id} label={label} {...notes(props)}>
      {(field) => (
        <textarea
          {...field}
          className="field"
          rows={rows}
          required={isRequired}
          maxLength={limit}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Question>
  );
}
