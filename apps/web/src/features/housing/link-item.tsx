import type { Capability } from '@regiovast/domain/kernel/capability';
import type { AskableCell, HousingLink } from '@regiovast/domain/housing/link.views';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Fact } from '../../components/fact.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { fileSize } from '../imports/file-size.ts';
import { LinkStateChip } from './link-state-chip.tsx';

type Props = {
  readonly link: HousingLink;
  readonly cells: readonly AskableCell[];
  readonly canRevoke: Capability;
  readonly onRevoke: () => void;
};

/** H-6 · one link: what was asked of whom, how it stands, and what came with it. */
export function LinkItem({ link, cells, canRevoke, onRevoke }: Props) {
  const { t, i18n } = useTranslation();
  const cell = cells.find(({ code }) => code === link.cell);
  const label = cell?.[i18n.language === 'en' ? 'en' : 'nl'].label ?? t('housingLinks.gone');
  const hasNoMail = link.state === 'LIVE' && (link.mail === 'failed' || link.mail === 'dropped');
  return (
    <li className="link-item">
      <div className="row">
        <h3>
          {t(`housing.parties.${link.party}`)}: {label}
        </h3>
        <LinkStateChip link={link} />
        {link.state === 'LIVE' && (
          <span className="push">
            <CapabilityButton
              capability={canRevoke}
              label={t('housingLinks.revoke.go')}
              look={{ size: 'xs', variant: 'default' }}
              onClick={onRevoke}
            />
          </span>
        )}
      </div>
      {hasNoMail && (
        <p className="note tone-acute">
          <Icon name="acute" />
          {t('housingLinks.mailHint')}
        </p>
      )}
      {link.state === 'LOCKED' && (
        <p className="note tone-acute">
          <Icon name="lock" />
          {t('housingLinks.lockedHint')}
        </p>
      )}
      <LinkFacts link={link} />
    </li>
  );
}

function LinkFacts({ link }: { readonly link: HousingLink }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="cell-facts">
      <Fact term={t('housingLinks.facts.to')}>
        {link.recipientName}, {link.recipientEmail}
      </Fact>
      <Fact term={t('housingLinks.facts.sent')}>
        {t('housingLinks.facts.sentBy', { moment: format.moment(link.sentAt), name: link.sentBy })}
      </Fact>
      <Fact term={t('housingLinks.facts.mail')}>{t(`housingLinks.mails.${link.mail}`)}</Fact>
      <Fact term={t('housingLinks.facts.until')}>{format.date(link.answerableUntil)}</Fact>
      {link.openedAt && <Fact term={t('housingLinks.facts.opened')}>{format.moment(link.openedAt)}</Fact>}
      {link.answeredAt && (
        <Fact term={t('housingLinks.facts.answered')}>{format.moment(link.answeredAt)}</Fact>
      )}
      {link.revokedAt && <Fact term={t('housingLinks.facts.revoked')}>{format.moment(link.revokedAt)}</Fact>}
      {link.failures > 0 && <Fact term={t('housingLinks.facts.wrong')}>{format.integer(link.failures)}</Fact>}
      {link.message !== '' && <Fact term={t('housingLinks.facts.message')}>{link.message}</Fact>}
      {link.files.length > 0 && (
        <Fact term={t('housingLinks.facts.files')}>
          <ul className="cell-files">
            {link.files.map(({ id, name, bytes }) => (
              <li key={id}>
                <a className="with-icon" href={`/files/housing-evidence/${id}`} download>
                  <Icon name="download" size={14} />
                  {name}
                </a>{' '}
                <span className="meta">{fileSize(bytes, format)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
