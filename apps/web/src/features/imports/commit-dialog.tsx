import { Button, Modal } from '@mantine/core';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly report: ImportReport;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

/** What taking over does, in figures, and who sees it, before the button that does it. */
export function CommitDialog({ report, isOpen, isBusy, onClose, onConfirm, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (key: 'practices' | 'rowCount', number: number) =>
    t(`imports.${key}`, { count: number, formatted: format.integer(number) });
  return (
    <Modal.Root opened={isOpen} onClose={onClose} lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="stack dialog-body">
          <Modal.Title className="dialog-title">{t('imports.confirmTitle')}</Modal.Title>
          <ul className="consequences">
            {report.new > 0 && (
              <li>{t('imports.confirmNew', { practices: count('practices', report.new) })}</li>
            )}
            {report.changed > 0 && (
              <li>{t('imports.confirmChanged', { practices: count('practices', report.changed) })}</li>
            )}
            {report.refused > 0 && (
              <li>{t('imports.confirmRefused', { rows: count('rowCount', report.refused) })}</li>
            )}
            {report.new + report.changed === 0 && <li>{t('imports.commitNothing')}</li>}
          </ul>
          <p>{t('imports.confirmWho')}</p>
          <p className="second">{t('imports.confirmAgain')}</p>
          {children}
          <div className="row">
            <Button onClick={onConfirm} loading={isBusy} data-autofocus>
              {t('imports.confirm')}
            </Button>
            <Button variant="default" onClick={onClose} disabled={isBusy}>
              {t('frame.cancel')}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
