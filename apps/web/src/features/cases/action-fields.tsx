import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { trpc } from '../../lib/trpc.ts';
import { Question } from '../../components/question.tsx';

export type ActionDraft = {
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  /** Empty: no day was chosen. */
  readonly remindOn?: string;
};

/** What is to be done, who does it, by when. */
export function ActionFields(props: {
  id: string;
  /** Of a case that there is, the other side can own an action too. */
  caseId?: string;
  titleLabel: string;
  draft: ActionDraft;
  errors: {
    readonly title?: string | undefined;
    readonly owner?: string | undefined;
    readonly dueOn?: string | undefined;
  };
  onChange: (change: Partial<ActionDraft>) => void;
  titleRef?: Ref<HTMLInputElement>;
  /** Asks for a day of reminding, with what an empty one means. */
  remindHint?: string;
}) {
  const { t } = useTranslation();
  const { id, caseId, draft, errors, onChange, remindHint } = props;
  const me = useMe();
  const { data: owners } = useQuery(
    trpc.cases.owners.queryOptions(caseId === undefined ? undefined : { caseId }),
  );
  return (
    <>
      <Question
        id={`${id}-title`}
        label={props.titleLabel}
        hint={t('cases.signal.nextHint')}
        error={errors.title}
      >
        {(field) => (
          <input
            {...field}
            ref={props.titleRef}
            className="field"
            maxLength={200}
            autoComplete="off"
            value={draft.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        )}
      </Question>
      <div className="two-fields">
        <Question id={`${id}-owner`} label={t('cases.signal.owner')} error={errors.owner}>
          {(field) => (
            <select
              {...field}
              className="field"
              value={draft.ownerId}
              onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
            >
              {(owners ?? [{ id: me.personId, name: me.name, isSelf: true, organisationName: null }]).map(
                (owner) => (
                  <option key={owner.id} value={owner.id}>
                    {owner.isSelf
                      ? t('cases.signal.self', { name: owner.name })
                      : [owner.name, owner.organisationName].filter(Boolean).join(', ')}
                  </option>
                ),
              )}
            </select>
          )}
        </Question>
        <Question id={`${id}-due`} label={t('cases.signal.dueOn')} error={errors.dueOn}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              min={me.today}
              value={draft.dueOn}
              onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
            />
          )}
        </Question>
      </div>
      {remindHint && (
        <Question id={`${id}-remind`} label={t('caseActions.remindOn')} hint={remindHint}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              min={me.today}
              max={draft.dueOn}
              value={draft.remindOn ?? ''}
              onChange={(event) => onChange({ remindOn: event.currentTarget.value })}
            />
          )}
        </Question>
      )}
    </>
  );
}
