import { Button } from '@mantine/core';
import type { AnswerAgainPage } from '@regiovast/domain/housing/answer-again.views';
import type { HousingReferenceView } from '@regiovast/domain/housing/housing-reference.views';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { ComponentEditor } from './component-editor.tsx';
import { GuidanceConsequence } from './guidance-consequence.tsx';
import { GuidanceEditor } from './guidance-editor.tsx';
import { HousingReferenceAbout, type ReferenceAbout } from './housing-reference-about.tsx';
import { draftOfItems, itemsOfDraft, readHousingReference, sortedItems } from './housing-reference-draft.ts';
import { HousingReferenceIssues } from './housing-reference-issues.tsx';
import { useChangeLines } from './housing-reference-words.ts';
import { NormEditor } from './norm-editor.tsx';

type Props = {
  readonly view: HousingReferenceView;
  readonly onSaved: (version: number, again: AnswerAgainPage | null) => void;
};

/**
 * H-2, H-3, H-4, S-3 · the next version, begun from the last one. What was typed stays when somebody else records a version
 * meanwhile: it is shown beside what they wrote, and follows on it when it is recorded again.
 */
export function HousingReferenceForm({ view, onSaved }: Props) {
  const { t, i18n } = useTranslation();
  // Numbers stay as they were typed, whatever language is chosen meanwhile.
  const [language] = useState<'nl' | 'en'>(i18n.language === 'en' ? 'en' : 'nl');
  const lastItems = view.versions.find(({ version }) => version === view.latest)?.items ?? [];
  const [begunFrom, setBegunFrom] = useState(view.latest);
  const [draft, setDraft] = useState(() => draftOfItems(lastItems, language));
  const [about, setAbout] = useState<ReferenceAbout>({ validFrom: view.today, source: '', reason: '' });
  const changeLines = useChangeLines();
  const record = useMutation(trpc.housing.setReference.mutationOptions());
  const items = itemsOfDraft(draft, language);
  const { input, issues } = readHousingReference(view.kind, items, { ...about, latest: view.latest });
  const changes = referenceChanges(lastItems, items);
  const lines = changeLines(changes, [...items, ...lastItems]);
  return (
    <section className="box" aria-labelledby="reference-form">
      <div className="box-head">
        <h2 id="reference-form">{t('housingAdmin.form')}</h2>
        <Button
          className="push"
          size="compact-xs"
          variant="default"
          onClick={() => {
            setDraft(draftOfItems(lastItems, language));
            setBegunFrom(view.latest);
          }}
        >
          {t('housingAdmin.reset')}
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
              void queryClient.invalidateQueries(trpc.housing.reference.queryFilter({ kind: view.kind })),
            onSuccess: ({ view: { latest, versions }, again }) => {
              const recorded = versions.find(({ version }) => version === latest)?.items ?? [];
              setDraft(draftOfItems(recorded, language));
              setBegunFrom(latest);
              setAbout({ ...about, reason: '' });
              onSaved(latest, again);
            },
          });
        }}
      >
        {begunFrom !== view.latest && (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('housingAdmin.stale', { version: view.latest })}
          </p>
        )}
        {view.kind === 'guidance' && (
          <GuidanceEditor cells={draft.cells} onChange={(cells) => setDraft({ ...draft, cells })} />
        )}
        {view.kind === 'norms' && (
          <NormEditor norms={draft.norms} onChange={(norms) => setDraft({ ...draft, norms })} />
        )}
        {view.kind === 'component' && (
          <ComponentEditor years={draft.years} onChange={(years) => setDraft({ ...draft, years })} />
        )}
        <HousingReferenceIssues issues={issues} />
        <section aria-labelledby="reference-consequence">
          <h3 id="reference-consequence">{t('housingAdmin.consequence')}</h3>
          {lines.length === 0 ? (
            <p className="second">{t('housingAdmin.unchanged')}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {view.kind === 'guidance' && lines.length > 0 && issues.length === 0 && (
            <GuidanceConsequence last={sortedItems(lastItems).cells} cells={sortedItems(items).cells} />
          )}
          {view.kind !== 'guidance' && lines.length > 0 && (
            <p className="second">{t(`housingAdmin.holdsFor.${view.kind}`)}</p>
          )}
        </section>
        <HousingReferenceAbout about={about} today={view.today} onChange={setAbout} />
        <ErrorNote error={record.error} />
        <div>
          <Button type="submit" disabled={!input || lines.length === 0} loading={record.isPending}>
            {t('housingAdmin.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
