import type { StartOptions } from '@regiovast/domain/arrangements/start-options.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** What the new draft will belong to, and why it cannot when the insurer is not preferent there. */
export function ServedNotes({ options: { prefill, regions } }: { options: StartOptions }) {
  const { t } = useTranslation();
  if (!prefill) return null;
  const isPreferent = regions.some(({ code }) => code === prefill.regionCode);
  return (
    <>
      {prefill.measure && (
        <p className="note tone-signal">
          {t('arrangementDrafting.start.fromMeasure', {
            title: prefill.measure.title,
            number: prefill.measure.planNumber,
          })}
        </p>
      )}
      {prefill.case && (
        <p className="note tone-signal">
          {t('arrangementDrafting.start.fromCase', { number: prefill.case.number })}
        </p>
      )}
      {prefill.housing && (
        <p className="note tone-signal">
          {t('arrangementDrafting.start.fromHousing', {
            number: prefill.housing.number,
            name: prefill.housing.name,
          })}
        </p>
      )}
      {!isPreferent && (
        <p className="note tone-watch">
          <Icon name="watch" />
          {t('arrangementDrafting.start.withoutRegion')}
        </p>
      )}
    </>
  );
}
