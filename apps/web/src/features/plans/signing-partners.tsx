import { Button } from '@mantine/core';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import type { PlanPartnersView, PlanPartnerView } from '@regiovast/domain/plans/signing.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { PartnerDialog } from './partner-dialog.tsx';
import { PartnerRemoveDialog } from './partner-remove-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { SignPaperDialog } from './sign-paper-dialog.tsx';
import { SignatureText } from './signature-text.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';
import '../../components/list.css';

type Act = 'sign' | 'record' | 'takeBack' | 'set' | 'remove';
type Props = {
  readonly view: PlanView;
  readonly sides: PlanPartnersView;
  readonly onDone: (text: string) => void;
};

/** The partners of the plan, what each takes on, and whether it signed. */
export function SigningPartners({ view, sides, onDone }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ act: Act; partner: PlanPartnerView } | null>(null);
  const [isAdding, setAdding] = useState(false);
  const close = (): void => setOpen(null);
  const columns: Column<PlanPartnerView>[] = [
    {
      id: 'name',
      header: t('planDrafting.partner.name'),
      isRowHeader: true,
      cell: ({ name, kind, organisation }) => (
        <span className="cell-lines">
          {name}{' '}
          <span className="meta">
            {t(`plans.partnerKinds.${kind}`)}
            {organisation && organisation.name !== name ? ` · ${organisation.name}` : ''}
          </span>
        </span>
      ),
    },
    {
      id: 'task',
      header: t('planDrafting.partner.task'),
      cell: ({ task }) =>
        task === '' ? <span className="second">{t('planDrafting.partner.noTask')}</span> : task,
    },
    {
      id: 'signature',
      header: t('planDrafting.partner.signature'),
      cell: ({ signature }) => <SignatureText signature={signature} isAsked={sides.version !== null} />,
    },
    ...(view.live
      ? [
          {
            id: 'actions',
            header: t('planDrafting.partner.actions'),
            cell: (partner: PlanPartnerView) => (
              <PartnerActions partner={partner} onAct={(act) => setOpen({ act, partner })} />
            ),
          },
        ]
      : []),
  ];
  const given = open && {
    planId: view.id,
    partner: open.partner,
    version: sides.version,
    onClose: close,
    onDone,
  };
  return (
    <section className="box" aria-labelledby="signing-partners">
      <div className="box-head">
        <h2 id="signing-partners">{t('planDrafting.partner.title')}</h2>
        <span className="push">
          <PlanButton
            capability={view.can.setPartner}
            label={t('planDrafting.partner.add')}
            look={{ variant: 'default', size: 'xs' }}
            onClick={() => setAdding(true)}
          />
        </span>
      </div>
      <DataTable
        caption={t('planDrafting.partner.title')}
        columns={columns}
        rows={sides.partners}
        rowId={({ id }) => id}
      />
      {isAdding && (
        <PartnerDialog planId={view.id} partner={null} onClose={() => setAdding(false)} onDone={onDone} />
      )}
      {given && open.act === 'set' && <PartnerDialog {...given} />}
      {given && open.act === 'remove' && <PartnerRemoveDialog {...given} />}
      {given && open.act === 'sign' && <SignDialog {...given} />}
      {given && open.act === 'record' && <SignPaperDialog {...given} />}
      {given && open.act === 'takeBack' && <TakeBackDialog {...given} />}
    </section>
  );
}

function PartnerActions({ partner, onAct }: { partner: PlanPartnerView; onAct: (act: Act) => void }) {
  const { t } = useTranslation();
  const { can, name } = partner;
  const acts: readonly (readonly [Act, boolean])[] = [
    ['sign', can.sign.can],
    ['record', can.recordSignature.can],
    ['takeBack', can.takeBack.can],
    ['set', can.set.can],
    ['remove', can.remove.can],
  ];
  return (
    <span className="row">
      {acts.map(
        ([act, isOpen]) =>
          isOpen && (
            <Button
              key={act}
              size="compact-xs"
              variant={act === 'sign' ? 'filled' : 'default'}
              aria-label={t(`planDrafting.partner.actOf.${act}`, { name })}
              onClick={() => onAct(act)}
            >
              {t(`planDrafting.partner.act.${act}`)}
            </Button>
          ),
      )}
    </span>
  );
}
