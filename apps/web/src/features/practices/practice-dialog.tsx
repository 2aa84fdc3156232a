import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A dialog over a practice; the focus goes back to what opened it. Its head is no `header` element: that would be a second banner of the page. */
export function PracticeDialog(props: {
  title: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
  return (
    <Modal.Root opened onClose={props.onClose} size={props.size ?? 520} lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content className="practice-dialog">
        <div className="row practice-dialog-head">
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('frame.close')} />
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
