import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import {
  beneficiaryOf,
  firstStartDraft,
  type StartDraft,
  type StartProblem,
  startProblems,
  withType,
} from './frame-draft.ts';
import { startInputOf } from './arrangement-start-search.ts';
import { HousingField } from './housing-field.tsx';
import { PeriodFields } from './period-fields.tsx';
import { ServedNotes } from './served-notes.tsx';
import { TypeField } from './type-field.tsx';
import './arrangement-words.ts';
import './arrangement-page.css';

const route = getRouteApi('/_app/maatwerk/nieuw');

/** A-1 · begins a draft: for whom, which type, when. Everything else is done on its page. */
export function ArrangementStartPage() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { data: options } = useSuspenseQuery(
    trpc.arrangements.startOptions.queryOptions(startInputOf(search)),
  );
  const [draft, setDraft] = useState(() => {
    const first = firstStartDraft(options, search.regio);
    return withType(first, first.type, options.templates);
  });
  const [isTried, setTried] = useState(false);
  const start = useMutation(trpc.arrangements.start.mutationOptions());
  const problems = startProblems(draft);
  const shown = isTried ? problems : [];
  const wrong = (problem: StartProblem) =>
    shown.includes(problem) ? t(`arrangementDrafting.problem.${problem}`) : undefined;
  const change = (part: Partial<StartDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const beneficiary = beneficiaryOf(draft);
    const { title, regionCode, type, periodFrom, periodTo } = draft;
    if (problems.length > 0 || type === '' || !beneficiary || start.isPending) return;
    const isThere = options.prefill?.regionCode === regionCode;
    const measure = isThere ? options.prefill?.measure : null;
    start.mutate(
      {
        title,
        regionCode,
        type,
        beneficiary,
        periodFrom,
        periodTo,
        measure: measure ? { planId: measure.planId, measureId: measure.measureId } : null,
        caseId: isThere ? (options.prefill?.case?.id ?? null) : null,
        housingCaseId: type === 'HOUSING_CONTRIBUTION' ? (draft.housing?.id ?? null) : null,
        language: i18n.language === 'en' ? 'en' : 'nl',
      },
      { onSuccess: ({ id }) => void navigate({ to: '/maatwerk/$id', params: { id } }) },
    );
  };
  return (
    <div className="stack arrangement-start">
      <nav className="meta" aria-label={t('arrangementDrafting.crumb')}>
        <Link to="/maatwerk">{t('arrangementDrafting.title')}</Link> / {t('arrangementDrafting.start.crumb')}
      </nav>
      <PageTitle title={t('arrangementDrafting.start.title')} />
      <p className="second">{t('arrangementDrafting.start.lead')}</p>
      <ServedNotes options={options} />
      {options.regions.length === 0 ? (
        <p className="note tone-watch">{t('arrangementDrafting.start.noRegion')}</p>
      ) : (
        <form className="form box box-body" noValidate onSubmit={submit}>
          <TextInput
            label={t('arrangementDrafting.name')}
            description={t('arrangementDrafting.start.titleHint')}
            value={draft.title}
            maxLength={160}
            error={wrong('title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('arrangementDrafting.region')}
            description={t('arrangementDrafting.start.regionHint')}
            value={draft.regionCode}
            error={wrong('regionCode')}
            // A practice, an RHO and a housing case belong to their region.
            onChange={(event) =>
              change({ regionCode: event.currentTarget.value, practice: null, rhoId: '', housing: null })
            }
            data={[
              { value: '', label: t('arrangementDrafting.start.chooseRegion') },
              ...options.regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <BeneficiaryFields draft={draft} problems={shown} onChange={change} />
          <TypeField
            value={draft.type}
            templates={options.templates}
            error={wrong('type')}
            onChange={(type) => setDraft((before) => withType(before, type, options.templates))}
          />
          {draft.type === 'HOUSING_CONTRIBUTION' && <HousingField draft={draft} onChange={change} />}
          <PeriodFields draft={draft} problems={shown} firstStart={options.firstStart} onChange={change} />
          <p className="note tone-signal">{t('arrangementDrafting.start.consequence')}</p>
          <ErrorNote error={start.error} />
          <div className="row">
            <Button type="submit" loading={start.isPending}>
              {t('arrangementDrafting.start.submit')}
            </Button>
            <Button variant="default" onClick={() => void navigate({ to: '/maatwerk' })}>
              {t('frame.cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
