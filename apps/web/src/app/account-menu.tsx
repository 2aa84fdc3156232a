import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { signOut } from '../lib/sign-in.ts';
import { useMe } from './me.ts';

const PANEL = 'account-panel';

/** Who one is and the way out; the browser's own popover closes on Escape and on a click beside it. */
export function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        popoverTarget={PANEL}
        aria-label={t('frame.account', { name: me.name })}
      >
        <Icon name="account" />
        <span className="wide-only">&nbsp;{me.name}</span>
      </Button>
      <div id={PANEL} popover="auto" className="account-panel box">
        <p className="meta">
          {me.organisation.name}
          <br />
          {me.email}
        </p>
        <Button size="xs" variant="default" fullWidth onClick={() => void signOut()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </>
  );
}
