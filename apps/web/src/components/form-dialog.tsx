import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './form.css';

/** A dialog with a form. Its head is no `header` element: that would be a second banner of the page. */
export function FormDialog(props: {
  title: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={props.onClose} size={props.size ?? 440}>
      <Modal.Overlay />
      <Modal.Content className="form-dialog">
        <div className="row form-dialog-head">
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('frame.close')} />
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
