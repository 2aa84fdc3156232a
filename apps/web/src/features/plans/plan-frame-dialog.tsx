import { Button, NativeSelect } from '@mantine/core';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { type FrameDraft, readFrameDraft } from './frame-draft.ts';
import { FrameFields } from './frame-fields.tsx';
import { FrameStale } from './frame-stale.tsx';

type Props = { readonly view: PlanView; readonly onClose: () => void; readonly onDone: () => void };

const draftOf = (view: PlanView): FrameDraft => ({
  regionCode: view.region.code,
  title: view.title,
  from: String(view.periodFrom),
  to: String(view.periodTo),
  municipalityCodes: view.municipalities.map(({ code }) => code),
});

/** L-1, S-3 · changes what a plan is called, its years, its part of the region and who owns it. */
export function PlanFrameDialog({ view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const textOf = useRefusalText();
  // What one looked at; the page behind the dialog may be refreshed by itself.
  const [seen, setSeen] = useState(view);
  const [draft, setDraft] = useState(() => draftOf(view));
  const [ownerId, setOwner] = useState(view.owner.id);
  const [isTried, setTried] = useState(false);
  const regions = useQuery(trpc.plans.regions.queryOptions());
  const owners = useQuery(trpc.cases.owners.queryOptions());
  const save = useMutation(trpc.plans.setFrame.mutationOptions());
  const { problems, periodFrom, periodTo } = readFrameDraft(draft);
  const places =
    regions.data?.find(({ code }) => code === view.region.code)?.municipalities ?? view.municipalities;
  const frame = view.can.setFrame;
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const isStale = seen.live?.version !== view.live?.version;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || save.isPending || isStale || !seen.live) return;
    save.mutate(
      {
        planId: view.id,
        version: seen.live.version,
        title: draft.title,
        ownerId,
        periodFrom,
        periodTo,
        municipalityCodes: [...draft.municipalityCodes],
      },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
        // What stands now is fetched, and shown beside what was typed.
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
        },
      },
    );
  };
  const people = owners.data?.filter(({ organisationName }) => organisationName === null) ?? [];
  return (
    <FormDialog title={t('planDrafting.frame.edit')} size={560} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        {!frame.can && (
          <p className="note tone-signal">
            <Icon name="lock" />
            {frame.because.map((code) => textOf({ code, details: {} })).join(' ')}
          </p>
        )}
        <FrameFields
          draft={draft}
          problems={isTried ? problems : []}
          municipalities={places}
          isLocked={!frame.can}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        <NativeSelect
          label={t('planDrafting.owner')}
          description={t('planDrafting.frame.ownerHint')}
          value={ownerId}
          onChange={(event) => setOwner(event.currentTarget.value)}
          data={
            people.some(({ id }) => id === view.owner.id)
              ? people.map(({ id, name }) => ({ value: id, label: name }))
              : [
                  { value: view.owner.id, label: view.owner.name },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]
          }
        />
        {view.live?.signOff && frame.can && (
          <p className="note tone-watch">
            <Icon name="watch" />
            {t('planDrafting.frame.withdraws', { count: view.live.signOff.signed })}
          </p>
        )}
        {isStale ? (
          <FrameStale now={view} draft={draft} onAgain={() => setSeen(view)} />
        ) : (
          !isLost && <ErrorNote error={save.error} />
        )}
        <div className="row">
          <Button type="submit" loading={save.isPending} disabled={isStale}>
            {t('planDrafting.frame.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
