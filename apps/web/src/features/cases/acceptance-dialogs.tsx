import { Textarea, TextInput } from '@mantine/core';
import type { AcceptanceView } from '@regiovast/domain/cases/acceptance.views';
import { addDays, addMonths } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CaseTabProps } from './case-tab-props.ts';
import { VersionDialog } from './version-dialog.tsx';

type Props = CaseTabProps & { readonly onClose: () => void };

/** The usual and the longest acceptance, in months; the server judges. */
const USUAL_MONTHS = 3;
const LONGEST_MONTHS = 12;

/** D-7 · proposes to do nothing until a day, and says who can decide on it. */
export function ProposeDialog({ view, onDone, onClose, deciders }: Props & { deciders: readonly string[] }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [reason, setReason] = useState('');
  const [expiresOn, setExpiresOn] = useState(addMonths(today, USUAL_MONTHS));
  const propose = useMutation(trpc.cases.proposeAcceptance.mutationOptions());
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.acceptance.proposeTitle')}
      submit={t('caseTerms.acceptance.submitProposal')}
      isBusy={propose.isPending}
      error={propose.error}
      onClose={onClose}
      onSubmit={(version) =>
        propose.mutate(
          { caseId: view.id, version, reason, expiresOn },
          {
            onSuccess: () => {
              onClose();
              onDone(t('caseTerms.acceptance.proposed'));
            },
          },
        )
      }
    >
      <p>{t('caseTerms.acceptance.intro')}</p>
      <ReasonField
        label={t('caseTerms.acceptance.reason')}
        hint={t('caseTerms.acceptance.reasonHint')}
        value={reason}
        onChange={setReason}
      />
      <TextInput
        type="date"
        label={t('caseTerms.acceptance.expiresOn')}
        description={t('caseTerms.acceptance.expiresHint')}
        required
        withAsterisk={false}
        min={addDays(today, 1)}
        max={addMonths(today, LONGEST_MONTHS)}
        value={expiresOn}
        onChange={(event) => setExpiresOn(event.currentTarget.value)}
      />
      {deciders.length > 0 ? (
        <p className="meta">{t('caseTerms.acceptance.deciders', { names: deciders.join(', ') })}</p>
      ) : (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('caseTerms.acceptance.noDeciders')}
        </p>
      )}
    </VersionDialog>
  );
}

type OverAcceptance = Props & { readonly acceptance: AcceptanceView };

/** C-8 · the state one decides upon, what the decision does, and the two ways out. */
export function DecideDialog({ view, acceptance, onDone, onClose }: OverAcceptance) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const decide = useMutation(trpc.cases.decideAcceptance.mutationOptions());
  const date = format.date(acceptance.expiresOn);
  const send = (version: number, accept: boolean): void =>
    decide.mutate(
      { caseId: view.id, version, acceptanceId: acceptance.id, accept, reason },
      {
        onSuccess: () => {
          onClose();
          onDone(t(accept ? 'caseTerms.acceptance.accepted' : 'caseTerms.acceptance.refused'));
        },
      },
    );
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.acceptance.decideTitle', { date })}
      submit={t('caseTerms.acceptance.accept')}
      isBusy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onSubmit={(version) => send(version, true)}
      other={{
        label: t('caseTerms.acceptance.refuse'),
        isReady: reason.trim() !== '',
        onPress: (version) => send(version, false),
      }}
    >
      <blockquote className="guarded-text acceptance-quote">{acceptance.reason}</blockquote>
      <p>
        {t('caseTerms.acceptance.decideState', {
          phase: t(`terms.phase.${view.phase}`),
          end: view.expectedEndOn ? format.date(view.expectedEndOn) : t('frame.unknown'),
          patients: view.patientsToPlace === null ? t('frame.unknown') : format.integer(view.patientsToPlace),
        })}
      </p>
      <p className="meta">{t('caseTerms.acceptance.decideConsequence', { date })}</p>
      <ReasonField
        label={t('caseTerms.acceptance.decisionReason')}
        hint={t('caseTerms.hold.reasonHint')}
        value={reason}
        onChange={setReason}
      />
    </VersionDialog>
  );
}

/** D-7 · takes back a proposal or an acceptance, with what that does before the button. */
export function WithdrawDialog({ view, acceptance, onDone, onClose }: OverAcceptance) {
  const { t } = useTranslation();
  const withdraw = useMutation(trpc.cases.withdrawAcceptance.mutationOptions());
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.acceptance.withdrawTitle')}
      submit={t('caseTerms.acceptance.submitWithdraw')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSubmit={(version) =>
        withdraw.mutate(
          { caseId: view.id, version, acceptanceId: acceptance.id },
          {
            onSuccess: () => {
              onClose();
              onDone(t('caseTerms.acceptance.withdrawn'));
            },
          },
        )
      }
    >
      <p>
        {acceptance.state === 'PROPOSED'
          ? t('caseTerms.acceptance.withdrawProposal')
          : t('caseTerms.acceptance.withdrawConsequence')}
      </p>
    </VersionDialog>
  );
}

function ReasonField(props: {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Textarea
      label={props.label}
      description={props.hint}
      required
      withAsterisk={false}
      maxLength={1_000}
      autosize
      minRows={2}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
