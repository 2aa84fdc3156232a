import type { AccessTestShown } from '@regiovast/domain/housing/access-test.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

type Sign = { readonly icon: IconName; readonly tone: string };

/** Colour and sign by what was found and said of it; never colour alone. */
const signOf = ({ outcome, state }: Pick<AccessTestShown, 'outcome' | 'state'>): Sign => {
  if (state === 'OFFERED') return { icon: 'clock', tone: 'watch' };
  if (state === 'REFUSED') return { icon: 'closed', tone: 'acute' };
  return outcome === 'POSITIVE'
    ? { icon: 'resolved', tone: 'resolved' }
    : { icon: 'findings', tone: 'signal' };
};

/** H-1 · how an access test stands. */
export function AccessTestChip({ test }: { readonly test: AccessTestShown | null }) {
  const { t } = useTranslation();
  if (!test)
    return (
      <span className="chip tone-signal">
        <Icon name="pause" size={14} />
        {t('housingTest.none')}
      </span>
    );
  const { icon, tone } = signOf(test);
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`housing.testOutcomesShort.${test.outcome}`)}, {t(`housing.testStates.${test.state}`)}
    </span>
  );
}
