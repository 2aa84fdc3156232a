import { Button, Textarea, TextInput } from '@mantine/core';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { REFERENCE_LIMITS } from '@regiovast/domain/plans/plan-reference';
import type { PlanReferenceView } from '@regiovast/domain/plans/plan-reference.views';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { PlanReferenceBlocks } from './plan-reference-blocks.tsx';
import { draftOfItems, itemsOfDraft, readReference, type ReferenceIssue } from './plan-reference-draft.ts';
import { PlanReferenceMarks } from './plan-reference-marks.tsx';
import { PlanReferenceRows } from './plan-reference-rows.tsx';
import { useChangeLines } from './plan-reference-words.ts';

type Props = {
  readonly view: PlanReferenceView;
  readonly sectionNames: (code: PlanSection) => string;
  readonly onSaved: (version: number) => void;
};

/**
 * Q-8, S-3 · the next version, begun from the last one. What was typed stays when somebody else records a version
 * meanwhile: it is shown beside what they wrote, and follows on it when it is recorded again.
 */
export function PlanReferenceForm({ view, sectionNames, onSaved }: Props) {
  const { t } = useTranslation();
  const lastItems = view.versions.find(({ version }) => version === view.latest)?.items ?? [];
  const [begunFrom, setBegunFrom] = useState(view.latest);
  const [draft, setDraft] = useState(() => draftOfItems(lastItems));
  const [validFrom, setValidFrom] = useState(view.today);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const changeLines = useChangeLines();
  const record = useMutation(trpc.plans.setReference.mutationOptions());
  const items = itemsOfDraft(draft);
  const { input, issues } = readReference(view.kind, items, {
    validFrom,
    source,
    reason,
    latest: view.latest,
  });
  const lines = changeLines(referenceChanges(lastItems, items), [...items, ...lastItems]);
  const start = (): void => {
    setDraft(draftOfItems(lastItems));
    setBegunFrom(view.latest);
  };
  return (
    <section className="box" aria-labelledby="reference-form">
      <div className="box-head">
        <h2 id="reference-form">{t('planAdmin.form')}</h2>
        <Button className="push" size="compact-xs" variant="default" onClick={start}>
          {t('planAdmin.reset')}
        </Button>
      </div>
      <form
        className="box-body stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!input || record.isPending) return;
          record.mutate(input, {
            // Somebody else was first: their version is fetched, what was typed stays.
            onError: () =>
              void queryClient.invalidateQueries(trpc.plans.reference.queryFilter({ kind: view.kind })),
            onSuccess: ({ latest }) => {
              setBegunFrom(latest);
              setReason('');
              onSaved(latest);
            },
          });
        }}
      >
        {begunFrom !== view.latest && (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('planAdmin.stale', { version: view.latest })}
          </p>
        )}
        {view.kind === 'documents' ? (
          <>
            <PlanReferenceMarks />
            {draft.documents.map((document) => (
              <PlanReferenceBlocks
                key={document.code}
                document={document}
                onChange={(changed) =>
                  setDraft({
                    ...draft,
                    documents: draft.documents.map((known) =>
                      known.code === changed.code ? changed : known,
                    ),
                  })
                }
              />
            ))}
          </>
        ) : (
          <PlanReferenceRows
            kind={view.kind}
            rows={draft.rows}
            sectionNames={sectionNames}
            onChange={(rows) => setDraft({ ...draft, rows })}
          />
        )}
        <Issues issues={issues} />
        <section aria-labelledby="reference-consequence">
          <h3 id="reference-consequence">{t('planAdmin.consequence')}</h3>
          {lines.length === 0 ? (
            <p className="second">{t('planAdmin.unchanged')}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
        <div className="two-columns">
          <TextInput
            type="date"
            label={t('planAdmin.validFrom')}
            description={t('planAdmin.validFromWhy')}
            required
            withAsterisk={false}
            min={view.today}
            value={validFrom}
            onChange={(event) => setValidFrom(event.currentTarget.value)}
          />
          <TextInput
            label={t('planAdmin.versionSource')}
            required
            withAsterisk={false}
            maxLength={REFERENCE_LIMITS.source}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
        </div>
        <Textarea
          label={t('planAdmin.reason')}
          required
          withAsterisk={false}
          maxLength={REFERENCE_LIMITS.reason}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorNote error={record.error} />
        <div>
          <Button type="submit" disabled={!input || lines.length === 0} loading={record.isPending}>
            {t('planAdmin.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Issues({ issues }: { issues: readonly ReferenceIssue[] }) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  const words = (issue: ReferenceIssue): string => {
    if (issue.kind === 'MARK') return t('planAdmin.issues.MARK', { mark: issue.mark });
    if (issue.kind !== 'ITEM') return t(`planAdmin.issues.${issue.kind}`);
    const fields = issue.fields.map((field) => t(`planAdmin.fields.${field}`)).join(', ');
    return t('planAdmin.issues.ITEM', { number: issue.number, fields });
  };
  return (
    <ul className="note tone-threatened" role="alert">
      {issues.map((issue) => (
        <li key={words(issue)} className="row">
          <Icon name="threatened" />
          {words(issue)}
        </li>
      ))}
    </ul>
  );
}
