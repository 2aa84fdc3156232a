import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { Question } from '../../components/question.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired: boolean;
  readonly limit?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Words with a decision or a step. */
export function ApprovalWordsField({ id, label, hint, isRequired, limit, value, onChange }: Props) {
  return (
    <Question id={id} label={label} {...(hint !== undefined && { hint })}>
      {(field) => (
        <textarea
          {...field}
          className="field"
          rows={4}
          required={isRequired}
          maxLength={limit ?? ARRANGEMENT_LIMITS.message}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Question>
  );
}
