import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/trpc.ts';
import { Icon } from './icon.tsx';

/** Beside the button that failed: what was refused and what now. What was typed stays where it is. */
export function ErrorNote({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  if (!error) return null;
  const refusal = refusalOf(error);
  return (
    <p className="note tone-acute" role="alert">
      <Icon name="acute" />
      <span>
        <strong>{t('frame.notSaved')}.</strong> {refusal ? refusalText(refusal) : t('frame.fault')}
      </span>
    </p>
  );
}
