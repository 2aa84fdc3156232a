import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { IdentityFields } from './identity-fields.tsx';
import { identityProblems, isAgbCode, NEW_IDENTITY } from './identity-form.ts';
import './practice-texts.ts';
import './practices.css';

/** Adds a practice by hand; its facts are stated on its own page afterwards. */
export function AddPracticePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [agbCode, setAgbCode] = useState('');
  const [draft, setDraft] = useState(NEW_IDENTITY);
  const [isTried, setTried] = useState(false);
  const add = useMutation(trpc.practices.add.mutationOptions());
  const problems = identityProblems(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || !isAgbCode(agbCode) || add.isPending) return;
    add.mutate(
      { ...draft, agbCode: agbCode.trim() },
      { onSuccess: ({ id }) => void navigate({ to: '/praktijken/$id', params: { id } }) },
    );
  };
  return (
    <div className="adding">
      <PageTitle title={t('practiceRecord.adding.title')} />
      <form className="box form box-body" noValidate onSubmit={submit}>
        <p className="second">{t('practiceRecord.adding.explain')}</p>
        <TextInput
          label={t('practiceRecord.identity.agb')}
          description={t('practiceRecord.identity.agbHint')}
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          value={agbCode}
          error={isTried && !isAgbCode(agbCode) && t('practiceRecord.identityDialog.problem.agb')}
          onChange={(event) => setAgbCode(event.currentTarget.value)}
        />
        <IdentityFields
          draft={draft}
          problems={isTried ? problems : []}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <ErrorNote error={add.error} />
        <div className="row">
          <Button type="submit" loading={add.isPending}>
            {t('practiceRecord.adding.submit')}
          </Button>
          <Link to="/praktijken">{t('practiceRecord.adding.cancel')}</Link>
        </div>
      </form>
    </div>
  );
}
