import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { ShareHousingDialog } from './share-housing-dialog.tsx';

type Props = { readonly housing: HousingView; readonly onDone: (words: string) => void };

/** C-2 · who sees this case, in words, on every tab of it; and how it ended. */
export function HousingBand({ housing, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isSharing, setSharing] = useState(false);
  const { closedOn, outcome, preferentInsurer: preferent } = housing;
  return (
    <div className="note tone-signal housing-band">
      <Icon name={housing.insurer === null ? 'lock' : 'share'} />
      <span>
        <Audience housing={housing} />
      </span>
      {closedOn !== null && outcome !== null && (
        <span>
          {t('housingCases.page.closedWith', {
            date: format.date(closedOn),
            outcome: t(`housing.outcomes.${outcome}`),
          })}
        </span>
      )}
      {closedOn === null && !isSharedNow(housing) && (
        <span className="push">
          <CapabilityButton
            capability={housing.can.share}
            label={
              preferent === null
                ? t('housingCases.sharing.goNobody')
                : t('housingCases.sharing.go', { insurer: preferent.name })
            }
            look={{ size: 'xs', variant: 'default', leftSection: <Icon name="share" /> }}
            onClick={() => setSharing(true)}
          />
        </span>
      )}
      {isSharing && preferent !== null && (
        <ShareHousingDialog
          housing={housing}
          insurer={preferent.name}
          onClose={() => setSharing(false)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

/** Shared with an insurer that is preferent no longer is not shared: nobody there sees it any more. */
const isSharedNow = ({ insurer, preferentInsurer }: HousingView): boolean =>
  insurer !== null && insurer.id === preferentInsurer?.id;

function Audience({ housing }: { housing: HousingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { insurer, sharedOn } = housing;
  const rho = housing.rho.name;
  if (insurer === null || sharedOn === null)
    return <strong>{t('housingCases.page.onlyRho', { rho })}</strong>;
  if (!isSharedNow(housing))
    return (
      <>
        <strong>{t('housingCases.page.onlyRho', { rho })}</strong>{' '}
        {t('housingCases.page.was', { insurer: insurer.name })}
      </>
    );
  return (
    <>
      <strong>{t('housingCases.page.both', { rho, insurer: insurer.name })}</strong>{' '}
      {t('housingCases.page.bothSince', { date: format.date(sharedOn) })}
    </>
  );
}
