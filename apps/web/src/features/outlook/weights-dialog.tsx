import { Button, Modal } from '@mantine/core';
import type { ScoreWeights } from '@regiovast/domain/outlook/score-weights';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePreview } from './weights-preview.tsx';

type Props = {
  readonly version: number;
  readonly validFrom: string;
  readonly payload: ScoreWeights | null;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** What recording does, in words and figures, and who sees it; the safe way out has the focus. */
export function WeightsDialog({ version, validFrom, payload, isOpen, isBusy, onClose, onConfirm }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = usePreview(payload);
  return (
    <Modal.Root opened={isOpen} onClose={onClose} lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="stack dialog-body">
          <Modal.Title className="dialog-title">{t('outlook.weights.confirmTitle', { version })}</Modal.Title>
          <ul className="weights-consequences">
            {validFrom && <li>{t('outlook.weights.confirmFrom', { date: format.date(validFrom) })}</li>}
            {data && (
              <li>
                <strong>
                  {t('outlook.weights.previewCounts', {
                    scores: format.integer(data.changedScores),
                    ranks: format.integer(data.changedRanks),
                    bands: format.integer(data.changedBands),
                  })}
                </strong>
              </li>
            )}
            <li>{t('outlook.weights.confirmSealed')}</li>
            <li>{t('outlook.weights.confirmWho')}</li>
          </ul>
          <div className="row">
            <Button onClick={onConfirm} loading={isBusy}>
              {t('outlook.weights.confirm')}
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
