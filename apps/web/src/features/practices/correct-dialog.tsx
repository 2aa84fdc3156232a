import { Button, Textarea, TextInput } from '@mantine/core';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { CorrectConsequence } from './correct-consequence.tsx';
import { CorrectFields } from './correct-fields.tsx';
import { checkCorrection, emptyCorrection } from './correct-form.ts';
import { CorrectStale } from './correct-stale.tsx';
import { PracticeDialog } from './practice-dialog.tsx';

type Props = {
  readonly practice: PracticeView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** P-1 · states facts by hand: what for, from whom, why, and what it does; a lost race shows both (S-3). */
export function CorrectDialog({ practice, onClose, onDone }: Props) {
  const { t } = useTranslation();
  // What one looked at; the page behind the dialog may be refreshed by itself.
  const [seen, setSeen] = useState(practice);
  const [fresh, setFresh] = useState<PracticeView | null>(null);
  const [draft, setDraft] = useState(() => emptyCorrection(practice.today));
  const [isTried, setTried] = useState(false);
  const correct = useMutation(trpc.practices.correct.mutationOptions());
  const check = checkCorrection(fresh ?? seen, draft);
  const record = async (against: PracticeView): Promise<void> => {
    const { referenceDate, source, reason } = draft;
    try {
      await correct.mutateAsync({
        id: practice.id,
        referenceDate,
        facts: check.facts,
        source,
        reason,
        seenStatementId: against.latestStatementId,
      });
      onDone(t('practiceRecord.correcting.done'));
    } catch (error) {
      if (refusalOf(error)?.code !== 'STALE_VERSION') return;
      if (fresh) setSeen(fresh);
      setFresh(
        await queryClient.fetchQuery({
          ...trpc.practices.get.queryOptions({ id: practice.id }),
          staleTime: 0,
        }),
      );
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (check.isGood && !correct.isPending) void record(fresh ?? seen);
  };
  const problemOf = (name: (typeof check.problems)[number]) =>
    isTried && check.problems.includes(name) ? t(`practiceRecord.correcting.problem.${name}`) : undefined;
  return (
    <PracticeDialog title={t('practiceRecord.correcting.title')} size={640} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <TextInput
          type="date"
          data-autofocus
          label={t('practiceRecord.correcting.referenceDate')}
          description={t('practiceRecord.correcting.referenceHint')}
          max={practice.today}
          value={draft.referenceDate}
          error={problemOf('referenceDate')}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, referenceDate: value })}
        />
        <CorrectFields
          practice={fresh ?? seen}
          draft={draft}
          problems={isTried ? check.factProblems : {}}
          onFacts={(facts) => setDraft({ ...draft, facts })}
        />
        <TextInput
          label={t('practiceRecord.correcting.source')}
          description={t('practiceRecord.correcting.sourceHint')}
          maxLength={200}
          value={draft.source}
          error={problemOf('source')}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, source: value })}
        />
        <Textarea
          label={t('practiceRecord.correcting.reason')}
          description={t('practiceRecord.correcting.reasonHint')}
          maxLength={500}
          rows={2}
          value={draft.reason}
          error={problemOf('reason')}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, reason: value })}
        />
        {check.effects.length > 0 && (
          <CorrectConsequence effects={check.effects} referenceDate={draft.referenceDate} />
        )}
        {isTried && check.problems.includes('nothing') && (
          <p className="text-acute" role="alert">
            {t('practiceRecord.correcting.problem.nothing')}
          </p>
        )}
        {fresh ? (
          <CorrectStale seen={seen} now={fresh} draft={draft} check={check} />
        ) : (
          <ErrorNote error={correct.error} />
        )}
        {fresh && refusalOf(correct.error)?.code !== 'STALE_VERSION' && <ErrorNote error={correct.error} />}
        <div className="row">
          <Button type="submit" loading={correct.isPending}>
            {t(fresh ? 'practiceRecord.correcting.staleAgain' : 'practiceRecord.correcting.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </PracticeDialog>
  );
}
