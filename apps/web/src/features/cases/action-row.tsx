import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { CaseAction } from './action-draft.ts';
import { DistanceText } from './due-text.tsx';
import './action-row.css';
import './action-texts.ts';

export type ActionSteps = {
  readonly onComplete: ((action: CaseAction) => void) | undefined;
  readonly onReopen: ((action: CaseAction) => void) | undefined;
  readonly onChange: ((action: CaseAction) => void) | undefined;
};

/** One action: what, who, by when, how it stands, and what can be done with it. */
export function ActionRow({ action, steps }: { action: CaseAction; steps: ActionSteps }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title } = action;
  const isDone = action.doneOn !== null;
  const complete = t('cases.actions.complete', { title });
  const { onComplete, onReopen, onChange } = steps;
  return (
    <tr className={isDone ? 'done' : undefined}>
      <th scope="row">
        <span className="action-title">
          {!isDone && onComplete && (
            <button
              type="button"
              className="tick"
              aria-label={complete}
              title={complete}
              onClick={() => onComplete(action)}
            />
          )}
          {title}
        </span>
      </th>
      <td>{action.ownerName}</td>
      <td>
        {format.date(action.dueOn)}
        {!isDone && action.remindOn !== null && (
          <span className="meta action-reminder">
            {t('caseActions.reminder', { date: format.date(action.remindOn) })}
          </span>
        )}
      </td>
      <td>
        {action.doneOn === null ? (
          <DistanceText date={action.dueOn} />
        ) : (
          <span className="text-resolved late">
            <Icon name="resolved" size={14} />
            {t('cases.actions.doneOn', { date: format.date(action.doneOn) })}
          </span>
        )}
        {isDone
          ? onReopen && (
              <RowButton
                label={t('caseActions.reopen')}
                fullLabel={t('caseActions.reopenOf', { title })}
                onClick={() => onReopen(action)}
              />
            )
          : onChange && (
              <RowButton
                label={t('caseActions.change')}
                fullLabel={t('caseActions.changeOf', { title })}
                onClick={() => onChange(action)}
              />
            )}
      </td>
    </tr>
  );
}

function RowButton(props: { label: string; fullLabel: string; onClick: () => void }) {
  return (
    <Button
      className="action-step"
      size="compact-xs"
      variant="subtle"
      color="gray"
      aria-label={props.fullLabel}
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  );
}
