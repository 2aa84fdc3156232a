import { NativeSelect, TextInput } from '@mantine/core';
import type { FactName } from '@regiovast/domain/practices/fact-history';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { CorrectDraft, FactProblem } from './correct-form.ts';
import { FACTS, factText } from './fact-text.tsx';
import { PATIENT_STOPS } from './practice-search.ts';

type Props = {
  readonly practice: PracticeView;
  readonly draft: CorrectDraft;
  readonly problems: Partial<Record<FactName, FactProblem>>;
  readonly onFacts: (facts: CorrectDraft['facts']) => void;
};

/** A field per fact, each with what is known of it on the reference date. */
export function CorrectFields({ practice, draft, problems, onFacts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = factsAsOf(practice.statements, draft.referenceDate);
  return (
    <fieldset className="fact-fieldset">
      <legend className="meta">{t('practiceRecord.correcting.leave')}</legend>
      <div className="fact-fields">
        {FACTS.map(([name, label]) => {
          const value = factText(known, name, t, format);
          const problem = problems[name];
          const field = {
            label: t(`practices.${label}`),
            description:
              value === null
                ? t('practiceRecord.correcting.nowUnknown')
                : t('practiceRecord.correcting.nowKnown', { value }),
            error:
              problem &&
              t(`practiceRecord.correcting.problem.${problem.kind}`, { most: format.integer(problem.most) }),
            value: draft.facts[name],
          };
          const change = (text: string): void => onFacts({ ...draft.facts, [name]: text });
          if (name === 'patientStop') {
            return (
              <NativeSelect
                key={name}
                {...field}
                data={[
                  { value: '', label: t('practiceRecord.correcting.keep') },
                  ...PATIENT_STOPS.map((stop) => ({ value: stop, label: t(`terms.patientStop.${stop}`) })),
                ]}
                onChange={(event) => change(event.currentTarget.value)}
              />
            );
          }
          return (
            <TextInput
              key={name}
              {...field}
              autoComplete="off"
              {...(name === 'leaseEndOn'
                ? { type: 'date' }
                : { inputMode: name === 'gpFte' ? ('decimal' as const) : ('numeric' as const) })}
              onChange={(event) => change(event.currentTarget.value)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
