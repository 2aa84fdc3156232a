import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { fileSize } from './file-size.ts';
import type { UploadStage } from './upload-import.ts';

const NAMES = ['reading', 'uploading', 'checking'] as const;
const TEXTS = { reading: 'stageReading', uploading: 'stageUploading', checking: 'stageChecking' } as const;

/** The three stages of an upload with the bytes sent; what is done carries a tick. */
export function UploadStages({ stage }: { stage: UploadStage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = NAMES.indexOf(stage.name);
  return (
    <div className="upload-stages">
      <ol aria-label={t('imports.stages')}>
        {NAMES.map((name, index) => (
          <li key={name} aria-current={index === now ? 'step' : undefined}>
            {index < now ? <Icon name="check" /> : <Icon name={index === now ? 'arrow' : 'clock'} />}
            {t(`imports.${TEXTS[name]}`)}
            {index === now && name !== 'uploading' && ' …'}
          </li>
        ))}
      </ol>
      {stage.name === 'uploading' && (
        <div className="row">
          <progress value={stage.sent} max={stage.total} aria-label={t('imports.stageUploading')} />
          <span className="meta">
            {t('imports.progress', {
              done: fileSize(stage.sent, format),
              total: fileSize(stage.total, format),
            })}
          </span>
        </div>
      )}
      {stage.name === 'checking' && <p className="meta">{t('imports.checkingNow')}</p>}
      <span className="visually-hidden" role="status">
        {t(`imports.${TEXTS[stage.name]}`)}
      </span>
    </div>
  );
}
