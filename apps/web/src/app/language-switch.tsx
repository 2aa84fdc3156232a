import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/language.ts';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'nl' : 'en';
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      aria-label={t('frame.language')}
      onClick={() => {
        void switchLanguage(other);
      }}
    >
      {t('frame.otherLanguage')}
    </Button>
  );
}
