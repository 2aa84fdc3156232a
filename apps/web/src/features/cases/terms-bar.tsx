import { Button } from '@mantine/core';
import { isOpenPhase } from '@regiovast/domain/cases/phases';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CaseTabProps } from './case-tab-props.ts';
import { DistanceText } from './due-text.tsx';
import { TermChip } from './terms-chip.tsx';
import { HoldDialog, ReviewDialog, SecureDialog } from './terms-dialogs.tsx';
import './terms.css';

const DIALOGS = { hold: HoldDialog, review: ReviewDialog, secureSolution: SecureDialog } as const;
type Open = keyof typeof DIALOGS;

/** D-3 · the term that runs, how it stands, and what can be done about it. */
export function TermsBar({ view, onDone }: CaseTabProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  const release = useMutation(trpc.cases.release.mutationOptions());
  if (!isOpenPhase(view.phase)) return null;
  const Dialog = open && DIALOGS[open];
  const label = { hold: 'hold.action', review: 'review.action', secureSolution: 'secure.action' } as const;
  return (
    <section className="box" aria-labelledby="terms-bar">
      <div className="terms-bar">
        <h2 id="terms-bar">{t('caseTerms.bar.title')}</h2>
        {view.term && <TermChip standing={view.term.standing} />}
        <div className="terms-words">
          <TermWords view={view} />
        </div>
        {(['review', 'secureSolution', 'hold'] as const).map(
          (name) =>
            view.can[name].can && (
              <Button key={name} size="xs" variant="default" onClick={() => setOpen(name)}>
                {t(`caseTerms.${label[name]}`)}
              </Button>
            ),
        )}
        {view.can.release.can && (
          <Button
            size="xs"
            variant="default"
            loading={release.isPending}
            onClick={() =>
              release.mutate(
                { caseId: view.id, version: view.version },
                { onSuccess: () => onDone(t('caseTerms.release.done')) },
              )
            }
          >
            {t('caseTerms.release.action')}
          </Button>
        )}
        <Link className="meta" to="/beheer/termijnen">
          {t('caseTerms.bar.standards')}
        </Link>
      </div>
      <ErrorNote error={release.error} />
      {Dialog && <Dialog view={view} onDone={onDone} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** What the term asks, by when; why it waits; and what was done in this phase already. */
function TermWords({ view }: Pick<CaseTabProps, 'view'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { term } = view;
  const said = [
    view.reviewedOn && t('caseTerms.bar.reviewed', { date: format.date(view.reviewedOn) }),
    view.solutionSecuredOn && t('caseTerms.bar.secured', { date: format.date(view.solutionSecuredOn) }),
  ].filter(Boolean);
  return (
    <p>
      {!term && t(view.phase === 'THREATENED' ? 'caseTerms.bar.noneThreatened' : 'caseTerms.bar.none')}
      {term && term.holdUntil === null && (
        <>
          <strong>{t(`cases.record.termBefore.${term.kind}`, { date: format.date(term.on) })}</strong>{' '}
          <DistanceText date={term.on} />
        </>
      )}
      {term && term.holdUntil !== null && (
        <>
          <strong>
            {term.isRiskAccepted
              ? t('caseTerms.bar.acceptedUntil', { date: format.date(term.holdUntil) })
              : t('caseTerms.bar.heldUntil', {
                  date: format.date(term.holdUntil),
                  reason: term.holdReason ?? '',
                })}
          </strong>{' '}
          {t(`cases.record.termBefore.${term.kind}`, { date: format.date(term.on) })}.
        </>
      )}
      {said.length > 0 && <span className="second"> {said.join(' ')}</span>}
    </p>
  );
}
