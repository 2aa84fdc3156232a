import { Button } from '@mantine/core';
import type { RecordFields } from '@regiovast/domain/cases/case-record.schemas';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { RecordDialogFields } from './record-dialog-fields.tsx';
import { contested, pickFields, readRecordDraft, recordDraftOf } from './record-form.ts';
import { RecordStale } from './record-stale.tsx';

type Props = {
  readonly record: CaseRecordView;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** D-7, S-3 · fills in the record; who was second sees both versions and chooses per field. */
export function RecordDialog({ record, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const { today } = useMe();
  // What one looked at; the page behind the dialog may be refreshed by itself.
  const [seen] = useState(record);
  const [now, setNow] = useState<CaseRecordView | null>(null);
  const [theirs, setTheirs] = useState<readonly (keyof RecordFields)[]>([]);
  const [draft, setDraft] = useState(() => recordDraftOf(seen.fields, i18n.language === 'en' ? '.' : ','));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.cases.setRecord.mutationOptions());
  const { problems, typed, changed } = readRecordDraft(seen.fields, draft, today);
  const disputed = now ? contested(seen.fields, now.fields, typed, changed) : [];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || changed.length === 0 || save.isPending) return;
    const against = now ?? seen;
    const names = changed.filter((name) => !(disputed.includes(name) && theirs.includes(name)));
    try {
      await save.mutateAsync({
        caseId: record.caseId,
        version: against.version,
        fields: pickFields(typed, names),
      });
      onClose();
      onDone();
    } catch (error) {
      if (refusalOf(error)?.code !== 'STALE_VERSION') return;
      const question = trpc.cases.record.queryOptions({ caseId: record.caseId });
      setNow(await queryClient.fetchQuery({ ...question, staleTime: 0 }));
    }
  };
  const isStale = refusalOf(save.error)?.code === 'STALE_VERSION';
  return (
    <FormDialog onClose={onClose} size={560} title={t('caseRecord.edit')}>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <RecordDialogFields
          record={seen}
          draft={draft}
          problems={isTried ? problems : []}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        {isTried && changed.length === 0 && (
          <p className="text-acute" role="alert">
            {t('caseRecord.nothing')}
          </p>
        )}
        {now && (
          <RecordStale
            seen={seen.fields}
            now={now.fields}
            typed={typed}
            disputed={disputed}
            theirs={theirs}
            onTheirs={setTheirs}
          />
        )}
        {!isStale && <ErrorNote error={save.error} />}
        <div className="row">
          <Button type="submit" loading={save.isPending}>
            {t(now ? 'caseRecord.stale.again' : 'caseRecord.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
