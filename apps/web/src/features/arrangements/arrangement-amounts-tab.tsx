import { Button, Skeleton } from '@mantine/core';
import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { saveText } from '../../lib/save-text.ts';
import { AmountsEditor } from './amounts-editor.tsx';
import { gridCsv } from './grid-csv.ts';
import { type GridSide, plannedInput, realisedInput, totalsOfDraft } from './grid-draft.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { type GridDraftState, useGridDraft } from './use-grid-draft.ts';
import { useGridLanguage } from './use-grid-language.ts';
import './arrangement-words.ts';

const route = getRouteApi('/_app/maatwerk/$id');
const Budget = lazy(() =>
  import('./budget-bar.tsx').then(({ ArrangementBudget }) => ({ default: ArrangementBudget })),
);
const AmountsStart = lazy(() => import('./amounts-start.tsx'));
const SIDES = ['planned', 'realised'] as const;

/** A-1 · the amounts of an arrangement by line and quarter: what is planned, and what was realised. */
export default function ArrangementAmountsTab({ arrangementId }: { arrangementId: string }) {
  const query = trpc.arrangements.grid.queryOptions({ arrangementId });
  const { data: view, refetch } = useSuspenseQuery(query);
  // Another arrangement is another grid: nothing that was typed goes along.
  return (
    <Amounts
      key={arrangementId}
      view={view}
      keep={(saved) => queryClient.setQueryData(query.queryKey, saved)}
      reload={() => void refetch()}
    />
  );
}

type Props = {
  readonly view: GridView;
  readonly keep: (saved: GridView) => void;
  readonly reload: () => void;
};

function Amounts({ view, keep, reload }: Props) {
  const { t } = useTranslation();
  const side: GridSide = route.useSearch().toon === 'gerealiseerd' ? 'realised' : 'planned';
  const navigate = route.useNavigate();
  const setSide = (next: GridSide): void => {
    void navigate({
      search: (now) => ({ ...now, toon: next === 'realised' ? 'gerealiseerd' : undefined }),
      replace: true,
    });
  };
  const [done, setDone] = useState('');
  const planned = useGridDraft(view, 'planned');
  const realised = useGridDraft(view, 'realised');
  const onSaved = (state: GridDraftState, saved: GridView, of: GridSide): Promise<void> => {
    // First what was saved, so that what is asked anew does not look like somebody else's.
    state.accept(saved);
    keep(saved);
    setDone(t(`arrangementAmounts.save.${of === 'planned' ? 'done' : 'doneRealised'}`));
    return queryClient.invalidateQueries();
  };
  const savePlanned = useMutation(
    trpc.arrangements.saveGrid.mutationOptions({
      onSuccess: (saved) => onSaved(planned, saved, 'planned'),
      onError: reload,
    }),
  );
  const saveRealised = useMutation(
    trpc.arrangements.saveRealised.mutationOptions({
      onSuccess: (saved) => onSaved(realised, saved, 'realised'),
      onError: reload,
    }),
  );
  const { arrangementId, version } = view;
  // What begins later moves every amount, so it is offered only while nothing typed is waiting.
  const isDraft = view.standing === 'insurer' && view.status === 'DRAFT';
  const state = side === 'planned' ? planned : realised;
  const save = (): void => {
    setDone('');
    if (side === 'planned') {
      savePlanned.mutate({ arrangementId, version, lines: plannedInput(planned.draft, view) });
    } else {
      const cells = realisedInput(realised.before, realised.draft);
      saveRealised.mutate({ arrangementId, version, cells });
    }
  };
  return (
    <div className="stack">
      <DoneNote>{!state.isDirty && done}</DoneNote>
      {isDraft && !planned.isDirty && (
        <Suspense>
          <AmountsStart arrangementId={arrangementId} onDone={setDone} />
        </Suspense>
      )}
      <section className="box" aria-labelledby="arrangement-amounts">
        <div className="box-head">
          <h2 id="arrangement-amounts">{t('arrangementAmounts.heading')}</h2>
          <SideSwitch side={side} onSide={setSide} />
          <span className="push">
            <Download view={view} side={side} state={state} />
          </span>
        </div>
        <SideNote view={view} side={side} />
        <AmountsEditor
          key={side}
          view={view}
          side={side}
          state={state}
          save={side === 'planned' ? savePlanned : saveRealised}
          onSave={save}
        />
      </section>
      {view.standing === 'insurer' && (
        <Suspense fallback={<Skeleton height={240} />}>
          <Budget
            arrangementId={arrangementId}
            {...(planned.isDirty && { typed: totalsOfDraft(planned.draft).byYear })}
          />
        </Suspense>
      )}
      <LeaveGuard isDirty={planned.isDirty || realised.isDirty} />
    </div>
  );
}

function SideSwitch({ side, onSide }: { side: GridSide; onSide: (side: GridSide) => void }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('arrangementAmounts.side.legend')}>
      <Button.Group>
        {SIDES.map((name) => (
          <Button
            key={name}
            size="xs"
            variant={name === side ? 'light' : 'default'}
            aria-pressed={name === side}
            onClick={() => onSide(name)}
          >
            {t(`arrangementAmounts.side.${name}`)}
          </Button>
        ))}
      </Button.Group>
    </div>
  );
}

/** Why nothing can be typed, or what the difference counts. */
function SideNote({ view, side }: { view: GridView; side: GridSide }) {
  const { t } = useTranslation();
  if (side === 'realised') {
    const isLater = view.can.saveRealised.because.includes('ARRANGEMENT_NOT_RUNNING') && !view.realisedUpTo;
    return (
      <p className="meta amount-note">
        {t(isLater ? 'arrangementAmounts.realisedLater' : 'arrangementAmounts.realisedNote')}
      </p>
    );
  }
  const isFixed = view.can.savePlanned.because.includes('ARRANGEMENT_NOT_EDITABLE');
  return isFixed ? (
    <p className="meta amount-note with-icon">
      <Icon name="lock" size={14} />
      {t('arrangementAmounts.fixedNow')}
    </p>
  ) : null;
}

function Download({ view, side, state }: { view: GridView; side: GridSide; state: GridDraftState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useGridLanguage();
  if (state.draft.length === 0) return null;
  const save = (): void => {
    const words = {
      line: t('arrangementAmounts.grid.line'),
      price: t('arrangementAmounts.csv.price'),
      most: t('arrangementAmounts.csv.most'),
      count: t('arrangementAmounts.csv.count'),
      total: t('arrangementAmounts.grid.total'),
      amount: t('arrangementAmounts.csv.amount'),
      patients: t('arrangementAmounts.csv.patients'),
      hours: t('arrangementAmounts.csv.hours'),
      quarter: format.quarter,
    };
    const name = `${view.number}-${t(`arrangementAmounts.fileName.${side}`)}.csv`;
    saveText(name, gridCsv(state.draft, view.quarters, language, words));
  };
  return (
    <Button size="xs" variant="default" leftSection={<Icon name="download" size={14} />} onClick={save}>
      {t('arrangementAmounts.download')}
    </Button>
  );
}
