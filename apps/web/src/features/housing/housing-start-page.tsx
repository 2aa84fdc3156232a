import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Choices } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PracticeCombobox } from '../cases/practice-combobox.tsx';
import { BottleneckChoices } from './bottleneck-choices.tsx';
import {
  type ChosenPractice,
  emptyHousingStart,
  type HousingStartDraft,
  type HousingStartProblem,
  housingStartInputOf,
  housingStartProblems,
} from './start-draft.ts';
import './housing-words.ts';
import './housing.css';
import '../cases/cases.css';

const route = getRouteApi('/_app/huisvesting/nieuw');

/** Begins a housing case: for whom and what is wrong, four questions. Everything else is done on its page. */
export function HousingStartPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { practice, from } = route.useLoaderData();
  const [draft, setDraft] = useState(() => emptyHousingStart(practice));
  const [isTried, setTried] = useState(false);
  const start = useMutation(trpc.housing.start.mutationOptions());
  const shown = isTried ? housingStartProblems(draft) : [];
  const wrong = (problem: HousingStartProblem) =>
    shown.includes(problem) ? t(`housingCases.start.problemOf.${problem}`) : undefined;
  const change = (part: Partial<HousingStartDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const input = housingStartInputOf(draft, from);
    if (!input || start.isPending) return;
    start.mutate(input, {
      onSuccess: ({ id }) => void navigate({ to: '/huisvesting/$id', params: { id } }),
    });
  };
  return (
    <div className="stack housing-start">
      <nav className="meta" aria-label={t('housingCases.crumb')}>
        <Link to="/huisvesting">{t('housing.title')}</Link> / {t('housingCases.start.crumb')}
      </nav>
      <PageTitle title={t('housingCases.start.title')} />
      <p className="second">{t('housingCases.start.lead')}</p>
      <form className="form box box-body" noValidate onSubmit={submit}>
        <Choices
          name="housing-kind"
          label={t('housingCases.start.kind')}
          value={draft.kind}
          choices={[
            { value: 'PRACTICE', label: t('housingCases.start.ofPractice') },
            { value: 'INITIATIVE', label: t('housingCases.start.ofInitiative') },
          ]}
          onChoose={(kind) => change({ kind })}
        />
        {draft.kind === 'PRACTICE' ? (
          <div>
            <PracticeCombobox
              label={t('housingCases.start.practice')}
              chosenName={draft.practice?.name}
              onChoose={(hit) => change({ practice: hit && { id: hit.id, name: hit.name } })}
              error={wrong('practice')}
            />
            <div aria-live="polite">
              {draft.practice && <RunningNote practice={draft.practice} />}
              {from !== null && from.practiceId === draft.practice?.id && (
                <p className="meta">{t('housingCases.start.fromCase', { number: from.number })}</p>
              )}
            </div>
          </div>
        ) : (
          <InitiativeFields draft={draft} wrong={wrong} onChange={change} />
        )}
        <BottleneckChoices
          label={t('housingCases.start.bottlenecks')}
          hint={t('housingCases.start.bottlenecksHint')}
          value={draft.bottlenecks}
          error={wrong('bottlenecks')}
          onChange={(bottlenecks) => change({ bottlenecks })}
        />
        <Textarea
          label={t('housingCases.start.problem')}
          description={t('housingCases.start.problemHint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={draft.problem}
          onChange={(event) => change({ problem: event.currentTarget.value })}
        />
        <p className="note tone-signal">
          <Icon name="lock" />
          {t('housingCases.start.consequence')}
        </p>
        <ErrorNote error={start.error} />
        <div className="row">
          <Button type="submit" loading={start.isPending}>
            {t('housingCases.start.submit')}
          </Button>
          <Button variant="default" onClick={() => void navigate({ to: '/huisvesting' })}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** A practice has one open case: one that runs is shown, so that nobody types in vain. */
function RunningNote({ practice }: { practice: ChosenPractice }) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.housing.list.queryOptions({ practiceId: practice.id }));
  const running = data?.rows[0];
  if (!running) return null;
  return (
    <p className="note tone-threatened">
      <Icon name="threatened" />
      <span>
        {t('housingCases.start.running')}{' '}
        <Link to="/huisvesting/$id" params={{ id: running.id }}>
          {t('housingCases.start.openRunning', { number: running.number })}
        </Link>
      </span>
    </p>
  );
}

type InitiativeProps = {
  readonly draft: HousingStartDraft;
  readonly wrong: (problem: HousingStartProblem) => string | undefined;
  readonly onChange: (part: Partial<HousingStartDraft>) => void;
};

function InitiativeFields({ draft, wrong, onChange }: InitiativeProps) {
  const { t } = useTranslation();
  const isAsked = draft.kind === 'INITIATIVE';
  const { data } = useQuery(trpc.practices.municipalities.queryOptions(isAsked ? undefined : skipToken));
  return (
    <>
      <TextInput
        label={t('housingCases.start.name')}
        description={t('housingCases.start.nameHint')}
        maxLength={160}
        value={draft.initiativeName}
        error={wrong('name')}
        onChange={(event) => onChange({ initiativeName: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('housingCases.start.municipality')}
        value={draft.municipalityCode}
        error={wrong('municipality')}
        onChange={(event) => onChange({ municipalityCode: event.currentTarget.value })}
        data={[
          { value: '', label: t('housingCases.start.chooseMunicipality') },
          ...(data ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </>
  );
}
