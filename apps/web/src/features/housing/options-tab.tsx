import type { OptionState } from '@regiovast/domain/housing/housing-codes';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DoneNote } from '../../components/done-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { DroppedOptions } from './dropped-options.tsx';
import { HousingAlarmsBox } from './housing-alarms-box.tsx';
import { JudgeOptionDialog } from './judge-option-dialog.tsx';
import { OptionDialog } from './option-dialog.tsx';
import { OptionsBox } from './options-box.tsx';
import { OptionsMap } from './options-map.tsx';
import { TimeLineBox } from './time-line-box.tsx';
import './housing-words.ts';
import './options.css';

type Open =
  | { readonly kind: 'set'; readonly option: OptionView | null }
  | { readonly kind: 'judge'; readonly option: OptionView; readonly state: OptionState };

/** H-5 · alarms, locations side by side, what fell off, the time line and the map of a housing case. */
export function OptionsTab({ housing }: { readonly housing: HousingView }) {
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(trpc.housing.options.queryOptions({ housingCaseId: housing.id }));
  const begin = (next: Open): void => {
    setDone('');
    setOpen(next);
  };
  const actions = {
    onSet: (option: OptionView) => begin({ kind: 'set', option }),
    onJudge: (option: OptionView, state: OptionState) => begin({ kind: 'judge', option, state }),
  };
  const step = { view, onDone: setDone, onClose: () => setOpen(null) };
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <HousingAlarmsBox view={view} />
      <OptionsBox
        view={view}
        onAdd={() => begin({ kind: 'set', option: null })}
        onDone={setDone}
        {...actions}
      />
      <DroppedOptions options={view.options} canAct={view.can.judge.can} {...actions} />
      <TimeLineBox view={view} />
      <OptionsMap view={view} />
      {open?.kind === 'set' && (
        <OptionDialog {...step} option={open.option} municipality={housing.municipality} />
      )}
      {open?.kind === 'judge' && <JudgeOptionDialog {...step} option={open.option} state={open.state} />}
    </div>
  );
}
