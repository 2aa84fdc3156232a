import { Button } from '@mantine/core';
import { codedItems } from '@regiovast/domain/arrangements/arrangement-reference.rules';
import type { ArrangementReferenceView } from '@regiovast/domain/arrangements/arrangement-reference.views';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { AgreementPreview } from './agreement-preview.tsx';
import { ArrangementReferenceAbout, type ReferenceAbout } from './arrangement-reference-about.tsx';
import { ArrangementReferenceArticles } from './arrangement-reference-articles.tsx';
import { draftOfItems, itemsOfDraft, readReference } from './arrangement-reference-draft.ts';
import { ArrangementReferenceFramework } from './arrangement-reference-framework.tsx';
import { ArrangementReferenceIssues } from './arrangement-reference-issues.tsx';
import { ArrangementReferenceTypes } from './arrangement-reference-types.tsx';
import { useChangeLines } from './arrangement-reference-words.ts';

type Props = {
  readonly view: ArrangementReferenceView;
  readonly onSaved: (version: number) => void;
};

/**
 * S-3 · the next version, begun from the last one. What was typed stays when somebody else records a version
 * meanwhile: it is shown beside what they wrote, and follows on it when it is recorded again.
 */
export function ArrangementReferenceForm({ view, onSaved }: Props) {
  const { t, i18n } = useTranslation();
  // Numbers stay as they were typed, whatever language is chosen meanwhile.
  const [language] = useState<'nl' | 'en'>(i18n.language === 'en' ? 'en' : 'nl');
  const lastItems = view.versions.find(({ version }) => version === view.latest)?.items ?? [];
  const [begunFrom, setBegunFrom] = useState(view.latest);
  const [draft, setDraft] = useState(() => draftOfItems(lastItems, language));
  const [about, setAbout] = useState<ReferenceAbout>({ validFrom: view.today, source: '', reason: '' });
  const changeLines = useChangeLines();
  const record = useMutation(trpc.arrangements.setReference.mutationOptions());
  const items = itemsOfDraft(draft, language);
  const { input, issues } = readReference(view.kind, items, { ...about, latest: view.latest });
  const changes = referenceChanges(codedItems(lastItems), codedItems(items));
  const lines = changeLines(changes, [...items, ...lastItems]);
  return (
    <section className="box" aria-labelledby="reference-form">
      <div className="box-head">
        <h2 id="reference-form">{t('arrangementAdmin.form')}</h2>
        <Button
          className="push"
          size="compact-xs"
          variant="default"
          onClick={() => {
            setDraft(draftOfItems(lastItems, language));
            setBegunFrom(view.latest);
          }}
        >
          {t('arrangementAdmin.reset')}
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
              void queryClient.invalidateQueries(
                trpc.arrangements.reference.queryFilter({ kind: view.kind }),
              ),
            onSuccess: ({ latest }) => {
              setBegunFrom(latest);
              setAbout({ ...about, reason: '' });
              onSaved(latest);
            },
          });
        }}
      >
        {begunFrom !== view.latest && (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('arrangementAdmin.stale', { version: view.latest })}
          </p>
        )}
        {view.kind === 'types' && (
          <ArrangementReferenceTypes
            types={draft.types}
            onChange={(types) => setDraft({ ...draft, types })}
          />
        )}
        {view.kind === 'framework' && (
          <ArrangementReferenceFramework
            years={draft.years}
            onChange={(years) => setDraft({ ...draft, years })}
          />
        )}
        {view.kind === 'documents' && (
          <>
            <ArrangementReferenceArticles
              articles={draft.articles}
              onChange={(articles) => setDraft({ ...draft, articles })}
            />
            <AgreementPreview articles={draft.articles.map(({ item }) => item)} />
          </>
        )}
        <ArrangementReferenceIssues issues={issues} />
        <section aria-labelledby="reference-consequence">
          <h3 id="reference-consequence">{t('arrangementAdmin.consequence')}</h3>
          {lines.length === 0 ? (
            <p className="second">{t('arrangementAdmin.unchanged')}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
        <ArrangementReferenceAbout about={about} today={view.today} onChange={setAbout} />
        <ErrorNote error={record.error} />
        <div>
          <Button type="submit" disabled={!input || lines.length === 0} loading={record.isPending}>
            {t('arrangementAdmin.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
