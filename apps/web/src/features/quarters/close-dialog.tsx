import { Button, Modal } from '@mantine/core';
import { lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { ChecklistView } from '@regiovast/domain/quarters/quarter.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { checklistTotals } from './checklist-totals.ts';

type Props = {
  readonly checklist: ChecklistView;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

/** What closing does, in words and figures, and who sees it; the safe way out has the focus. */
export function CloseDialog({ checklist, isOpen, isBusy, onClose, onConfirm, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { quarter, regions, regionsChecked } = checklist;
  const totals = checklistTotals(regions);
  const frozen = {
    date: format.date(lastDayOf(quarter)),
    regions: format.integer(regionsChecked),
    practices: format.integer(totals.practices),
  };
  return (
    <Modal.Root opened={isOpen} onClose={onClose} lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="stack dialog-body">
          <Modal.Title className="dialog-title">
            {t('quarters.confirmTitle', { quarter: format.quarter(quarter) })}
          </Modal.Title>
          <ul className="close-consequences">
            <li>{t('quarters.confirmFrozen', frozen)}</li>
            <li>
              {totals.hasSuppressed
                ? t('quarters.confirmOpenSome')
                : totals.open > 0
                  ? t('quarters.confirmOpen', { count: totals.open, formatted: format.integer(totals.open) })
                  : t('quarters.confirmOpenNone')}
            </li>
            <li>{t('quarters.confirmWho')}</li>
            <li>
              <strong>{t('quarters.confirmFinal')}</strong>
            </li>
          </ul>
          {children}
          <div className="row">
            <Button onClick={onConfirm} loading={isBusy} leftSection={<Icon name="lock" />}>
              {t('quarters.confirm')}
            </Button>
            <Button variant="default" onClick={onClose} disabled={isBusy} data-autofocus>
              {t('frame.cancel')}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
