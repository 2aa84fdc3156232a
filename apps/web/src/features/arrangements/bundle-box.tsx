import { CopyButton, Button } from '@mantine/core';
import { fingerprintGroups } from '@regiovast/domain/arrangements/bundle-fingerprint';
import { useTranslation } from 'react-i18next';
import './following.css';

/** C-1 · what a signed bundle is, and the fingerprint by which its receiver knows whose it is. */
export function BundleBox({ fingerprint }: { fingerprint: string }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="follow-key">
      <div className="box-head">
        <h2 id="follow-key">{t('arrangementFollowing.key.title')}</h2>
      </div>
      <div className="box-body stack">
        <p>
          {t('arrangementFollowing.key.hint')} <code>{t('arrangementFollowing.key.command')}</code>
        </p>
        <dl className="follow-facts">
          <div>
            <dt>{t('arrangementFollowing.key.fingerprint')}</dt>
            <dd>
              <code className="follow-hash">{fingerprintGroups(fingerprint)}</code>
            </dd>
          </div>
        </dl>
        <div className="row">
          <CopyButton value={fingerprint}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {t(copied ? 'arrangementFollowing.key.copied' : 'arrangementFollowing.key.copy')}
              </Button>
            )}
          </CopyButton>
          <span className="meta">{t('arrangementFollowing.key.compare')}</span>
        </div>
      </div>
    </section>
  );
}
