import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { FrameProblem, StartDraft } from './frame-draft.ts';

type Props = {
  readonly draft: Pick<StartDraft, 'periodFrom' | 'periodTo'>;
  readonly problems: readonly FrameProblem[];
  /** Null: the insurer laid down no terms; undefined: not known here. */
  readonly firstStart?: string | null | undefined;
  readonly onChange: (change: Partial<Pick<StartDraft, 'periodFrom' | 'periodTo'>>) => void;
};

/** From when to when, with the first day that is possible when it is submitted today. */
export function PeriodFields({ draft, problems, firstStart, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wrong = (problem: 'periodFrom' | 'periodTo') =>
    problems.includes(problem) ? t(`arrangementDrafting.problem.${problem}`) : undefined;
  return (
    <div>
      <div className="two-fields">
        <TextInput
          type="date"
          label={t('arrangementDrafting.frame.from')}
          value={draft.periodFrom}
          error={wrong('periodFrom')}
          onChange={(event) => onChange({ periodFrom: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('arrangementDrafting.frame.to')}
          value={draft.periodTo}
          error={wrong('periodTo')}
          onChange={(event) => onChange({ periodTo: event.currentTarget.value })}
        />
      </div>
      {firstStart !== undefined && (
        <p className="meta">
          {firstStart === null
            ? t('arrangementDrafting.start.noTerms')
            : t('arrangementDrafting.start.firstStart', { date: format.date(firstStart) })}
        </p>
      )}
    </div>
  );
}
