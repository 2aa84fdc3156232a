import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { firstFrameDraft, readFrameDraft, withRegion } from './frame-draft.ts';
import { FrameFields } from './frame-fields.tsx';
import './plan-words.ts';
import './plan-page.css';

const route = getRouteApi('/_app/plannen/nieuw');

/** L-1 · begins a plan: which region, which years, what it is called. Everything else is done on its page. */
export function PlanStartPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const navigate = useNavigate();
  const { regio } = route.useSearch();
  const { data: regions } = useSuspenseQuery(trpc.plans.regions.queryOptions());
  const [draft, setDraft] = useState(() => firstFrameDraft(regions, today, regio));
  const [isTried, setTried] = useState(false);
  const start = useMutation(trpc.plans.start.mutationOptions());
  const { problems, periodFrom, periodTo } = readFrameDraft(draft);
  const places = regions.find(({ code }) => code === draft.regionCode)?.municipalities ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || start.isPending) return;
    start.mutate(
      {
        regionCode: draft.regionCode,
        title: draft.title,
        periodFrom,
        periodTo,
        municipalityCodes: [...draft.municipalityCodes],
      },
      { onSuccess: ({ id }) => void navigate({ to: '/plannen/$id', params: { id } }) },
    );
  };
  return (
    <div className="stack plan-start">
      <nav className="meta" aria-label={t('planDrafting.crumb')}>
        <Link to="/plannen">{t('plans.title')}</Link> / {t('planDrafting.start.crumb')}
      </nav>
      <PageTitle title={t('planDrafting.start.title')} />
      <p className="second">{t('planDrafting.start.lead')}</p>
      <form className="form box box-body" noValidate onSubmit={submit}>
        <NativeSelect
          label={t('planDrafting.region')}
          description={t('planDrafting.start.regionHint')}
          value={draft.regionCode}
          error={isTried && problems.includes('region') ? t('planDrafting.problem.region') : undefined}
          onChange={(event) => setDraft(withRegion(draft, regions, event.currentTarget.value))}
          data={[
            { value: '', label: t('planDrafting.start.chooseRegion') },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <FrameFields
          draft={draft}
          problems={isTried ? problems : []}
          municipalities={places}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        <p className="note tone-signal">{t('planDrafting.start.consequence')}</p>
        <ErrorNote error={start.error} />
        <div className="row">
          <Button type="submit" loading={start.isPending}>
            {t('planDrafting.start.submit')}
          </Button>
          <Button variant="default" onClick={() => void navigate({ to: '/plannen' })}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
