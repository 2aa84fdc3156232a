import { useTranslation } from 'react-i18next';
import type { OrderedWords } from '../../components/ordered-rows.tsx';

/** What the buttons of an ordered list of reference data say. */
export function useOrderedWords(): OrderedWords {
  const { t } = useTranslation();
  return {
    list: t('arrangementAdmin.list'),
    up: (item) => t('arrangementAdmin.up', { item }),
    down: (item) => t('arrangementAdmin.down', { item }),
    remove: (item) => t('arrangementAdmin.remove', { item }),
    removed: (item) => t('arrangementAdmin.removed', { item }),
    moved: (item, place) => t('arrangementAdmin.moved', { item, place }),
  };
}
