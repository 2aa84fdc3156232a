import { Button } from '@mantine/core';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { IdentityFields } from './identity-fields.tsx';
import { changedDetails, identityDraftOf, identityProblems, seenIdentity } from './identity-form.ts';
import { PracticeDialog } from './practice-dialog.tsx';

type Props = {
  readonly practice: PracticeView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** Corrects who and where a practice is; a lost race shows what it is now before one chooses (S-3). */
export function IdentityDialog({ practice, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [seen] = useState(practice);
  const [fresh, setFresh] = useState<PracticeView | null>(null);
  const [draft, setDraft] = useState(() => identityDraftOf(practice));
  const [isTried, setTried] = useState(false);
  const municipalities = useQuery(trpc.practices.municipalities.queryOptions());
  const change = useMutation(trpc.practices.correctIdentity.mutationOptions());
  const problems = identityProblems(draft);
  const isMoving = draft.municipalityCode !== '' && draft.municipalityCode !== seen.municipalityCode;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || change.isPending) return;
    try {
      await change.mutateAsync({ id: practice.id, identity: draft, seen: seenIdentity(fresh ?? seen) });
      onDone(t('practiceRecord.identityDialog.done'));
    } catch (error) {
      if (refusalOf(error)?.code !== 'STALE_VERSION') return;
      setFresh(
        await queryClient.fetchQuery({
          ...trpc.practices.get.queryOptions({ id: practice.id }),
          staleTime: 0,
        }),
      );
    }
  };
  return (
    <PracticeDialog title={t('practiceRecord.identityDialog.title')} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <IdentityFields
          draft={draft}
          problems={isTried ? problems : []}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <div className="consequence">
          {isMoving && (
            <strong>
              {t('practiceRecord.identityDialog.moves', {
                municipality:
                  municipalities.data?.find(({ code }) => code === draft.municipalityCode)?.name ??
                  draft.municipalityCode,
              })}
            </strong>
          )}
          <p>{t('practiceRecord.identityDialog.consequence')}</p>
        </div>
        {fresh ? <IdentityStale seen={seen} now={fresh} /> : <ErrorNote error={change.error} />}
        <div className="row">
          <Button type="submit" loading={change.isPending}>
            {t(fresh ? 'practiceRecord.identityDialog.again' : 'practiceRecord.identityDialog.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </PracticeDialog>
  );
}

function IdentityStale({ seen, now }: { seen: PracticeView; now: PracticeView }) {
  const { t } = useTranslation();
  const labels = {
    name: t('practiceRecord.identity.name'),
    address: t('practiceRecord.identity.address'),
    postcode: t('practiceRecord.identity.postcode'),
    place: t('practiceRecord.identity.place'),
    municipalityCode: t('practiceRecord.identity.municipality'),
    ownershipForm: t('practiceRecord.identity.form'),
    ownerOrganisation: t('practiceRecord.identity.owner'),
  };
  const valueOf = (name: keyof typeof labels): string => {
    if (name === 'municipalityCode') return now.municipalityName;
    if (name === 'ownershipForm') return t(`terms.ownershipForm.${now.ownershipForm}`);
    return now[name] || t('practiceRecord.identityDialog.empty');
  };
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div>
        <p>{t('practiceRecord.identityDialog.stale')}</p>
        <ul>
          {changedDetails(seen, now).map((name) => (
            <li key={name}>
              {labels[name]}: <strong>{valueOf(name)}</strong>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
