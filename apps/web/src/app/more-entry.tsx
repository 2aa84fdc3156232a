import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';

const PANEL = 'more-panel';

/** On a phone the last entry of the bar: what does not fit beside the others, in a list above it. */
export function MoreEntry({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLUListElement>(null);
  return (
    <li className="more-entry">
      <button type="button" popoverTarget={PANEL}>
        <Icon name="more" />
        {t('frame.more')}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- closes behind whichever link in it was followed, Enter included */}
      <ul id={PANEL} ref={panel} popover="auto" className="box" onClick={() => panel.current?.hidePopover()}>
        {children}
      </ul>
    </li>
  );
}
