import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { MoveConsequence } from './move-consequence.tsx';
import { MoveFields } from './move-fields.tsx';
import { checkMove, emptyMove, type MoveCheck } from './move-form.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';

type Props = {
  readonly view: CaseView;
  /** The phase that was chosen already, on the board. */
  readonly initialTo?: RiskPhase;
  readonly onClose: () => void;
  readonly onMoved: (phase: RiskPhase) => void;
};

/** D-2 · moves a case: what the target asks, what it means, and what stands in the way. */
export function MoveDialog({ view, initialTo, onClose, onMoved }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [typed, setTyped] = useState(() => ({ ...emptyMove(view, today), to: initialTo ?? null }));
  // The version one looked at; the view behind the dialog may be refreshed by itself.
  const [version, setVersion] = useState(view.version);
  const [isTried, setTried] = useState(false);
  const move = useMutation(trpc.cases.movePhase.mutationOptions());
  const reload = useMutation({
    mutationFn: () =>
      queryClient.fetchQuery({ ...trpc.cases.get.queryOptions({ caseId: view.id }), staleTime: 0 }),
    onSuccess: (fresh) => {
      setVersion(fresh.version);
      move.reset();
    },
  });
  const draft = typed.to && view.nextSteps.includes(typed.to) ? typed : { ...typed, to: null };
  const check = checkMove(view, draft, version, today);
  const isStale = view.version !== version || refusalOf(move.error)?.code === 'STALE_VERSION';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const { input } = check;
    if (!input || move.isPending || isStale) return;
    move.mutate(input, {
      onSuccess: () => {
        onClose();
        onMoved(input.to);
      },
    });
  };
  return (
    <FormDialog onClose={onClose} size={560} title={t('cases.moving.title')}>
      <form className="form" noValidate onSubmit={submit}>
        <MoveFields
          view={view}
          draft={draft}
          isTried={isTried}
          problems={check.problems}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        {draft.to && <MoveConsequence view={view} to={draft.to} />}
        {isTried && <Obstacles check={check} />}
        {isStale ? (
          <div className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            <div className="stack">
              <p>{t('cases.moving.stale')}</p>
              <div>
                <Button
                  size="xs"
                  variant="default"
                  loading={reload.isPending}
                  onClick={() => reload.mutate()}
                >
                  {t('frame.reload')}
                </Button>
              </div>
            </div>
          </div>
        ) : (
          <ErrorNote error={move.error} />
        )}
        <ErrorNote error={reload.error} />
        <div className="row">
          <Button type="submit" loading={move.isPending}>
            {draft.to
              ? t('cases.moving.submit', { phase: t(`terms.phase.${draft.to}`) })
              : t('cases.moving.submitNone')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

/** Every rule that stands in the way, all at once. */
function Obstacles({ check }: { check: MoveCheck }) {
  const { t } = useTranslation();
  const textOf = useRefusalText();
  const texts = [
    ...check.problems.map((problem) => t(`cases.problem.${problem}`)),
    ...check.violations.map((violation) => textOf(violation)),
  ];
  if (texts.length === 0) return null;
  return (
    <div className="note tone-acute" role="alert">
      <Icon name="acute" />
      <div>
        <strong>{t('cases.moving.mend')}</strong>
        <ul className="obstacles">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
