import { DOMAIN_ERROR_CODES } from '@regiovast/domain/kernel/errors';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { refusalOf } from '../../lib/trpc.ts';

/** What went wrong, in words; of what is not known, that what was typed is still there. */
export function useOutsideWords(): (refusal: Violation | null) => string {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  return (refusal) =>
    refusal !== null && DOMAIN_ERROR_CODES.includes(refusal.code)
      ? refusalText(refusal)
      : t('housingLinks.page.unreachable');
}

/** H-6 · beside what failed, for who has no account: what happened and what to do. */
export function OutsideNote({ error }: { readonly error: unknown }) {
  const words = useOutsideWords();
  if (!error) return null;
  return (
    <p className="note tone-acute" role="alert">
      <Icon name="acute" />
      <span>{words(refusalOf(error))}</span>
    </p>
  );
}
