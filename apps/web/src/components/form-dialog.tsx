import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A dialog over a case. Its head is no `header` element: that would be a second banner of the page. */
export function CaseDialog(props: {
  title: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={props.onClose} size={props.size ?? 440}>
      <Modal.Overlay />
      <Modal.Content className="case-dialog">
        <div className="row case-dialog-head">
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('frame.close')} />
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
