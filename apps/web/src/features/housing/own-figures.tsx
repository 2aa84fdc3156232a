import { Button, TextInput } from '@mantine/core';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import {
  type AccessTestDraft,
  type AccessTestProblems,
  changeOwnFigure,
  type OwnFigureField,
  withOwnFigure,
  withoutOwnFigure,
} from './access-test-draft.ts';

type Props = {
  readonly draft: AccessTestDraft;
  readonly problems: AccessTestProblems['own'];
  readonly onChange: (draft: AccessTestDraft) => void;
};
const FIELDS = {
  label: HOUSING_LIMITS.name,
  value: HOUSING_LIMITS.name,
  source: HOUSING_LIMITS.source,
} as const satisfies Record<Exclude<OwnFigureField, 'on'>, number>;

/** H-1, R-1 · figures that the RHO adds itself, each with its source and day. */
export function OwnFigures({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <fieldset className="housing-fieldset">
      <legend className="question">{t('housingTest.own.title')}</legend>
      {draft.own.map(({ key, ...figure }, index) => {
        const wrong = (field: OwnFigureField) =>
          problems.get(key)?.includes(field) ? t(`housingTest.own.missing.${field}`) : undefined;
        return (
          <fieldset key={key} className="access-own">
            <legend className="visually-hidden">{t('housingTest.own.nth', { number: index + 1 })}</legend>
            {(['label', 'value', 'source'] as const).map((field) => (
              <TextInput
                key={field}
                label={t(`housingTest.own.${field}`)}
                value={figure[field]}
                maxLength={FIELDS[field]}
                error={wrong(field)}
                onChange={(event) =>
                  onChange(changeOwnFigure(draft, key, { [field]: event.currentTarget.value }))
                }
              />
            ))}
            <TextInput
              type="date"
              label={t('housingTest.own.on')}
              value={figure.on}
              error={wrong('on')}
              onChange={(event) => onChange(changeOwnFigure(draft, key, { on: event.currentTarget.value }))}
            />
            <Button
              variant="default"
              aria-label={t('housingTest.own.removeNth', { number: index + 1 })}
              onClick={() => onChange(withoutOwnFigure(draft, key))}
            >
              {t('housingTest.own.remove')}
            </Button>
          </fieldset>
        );
      })}
      {draft.own.length < HOUSING_LIMITS.figures && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => onChange(withOwnFigure(draft, today))}
          >
            {t('housingTest.own.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
