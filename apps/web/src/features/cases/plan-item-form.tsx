import { Button } from '@mantine/core';
import { PLAN_ANSWER_MAX_LENGTH } from '@regiovast/domain/cases/emergency-plan';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

type Props = {
  readonly code: string;
  readonly label: string;
  readonly draft: string;
  /** The answer as it stands now. */
  readonly now: string;
  /** Whether somebody else was first: then both texts are shown, to choose from. */
  readonly isLost: boolean;
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** The answer to one question; a lost race shows both texts beside each other (S-3). */
export function PlanItemForm(props: Props) {
  const { t } = useTranslation();
  const { code, label, draft, now, isLost } = props;
  const field = `plan-text-${code}`;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {isLost && (
        <div className="stack" role="alert">
          <p className="note tone-threatened">
            <Icon name="threatened" />
            {t('emergencyPlans.lost')}
          </p>
          <div>
            <h3>{t('emergencyPlans.theirs')}</h3>
            <p className={now ? 'plan-answer' : 'second'}>{now || t('emergencyPlans.notAnswered')}</p>
          </div>
        </div>
      )}
      <label htmlFor={field} className={isLost ? 'question' : 'visually-hidden'}>
        {isLost ? t('emergencyPlans.yours') : t('emergencyPlans.answer', { item: label })}
      </label>
      <textarea
        id={field}
        className="field plan-field"
        rows={5}
        maxLength={PLAN_ANSWER_MAX_LENGTH}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has gone; its field takes its place
        autoFocus
        value={draft}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" size="compact-sm" loading={props.isBusy}>
          {isLost ? t('emergencyPlans.keepYours') : t('emergencyPlans.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {isLost ? t('emergencyPlans.keepTheirs') : t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
