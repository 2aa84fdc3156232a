import type { AccessTestView } from '@regiovast/domain/housing/access-test.views';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { isPositiveTest } from '@regiovast/domain/housing/money.rules';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { AccessTestChip } from './access-test-chip.tsx';
import { AccessTestFacts } from './access-test-facts.tsx';
import { EarlierTests } from './earlier-tests.tsx';
import { JudgeTestDialog } from './judge-test-dialog.tsx';
import { OfferTestDialog } from './offer-test-dialog.tsx';
import './housing-words.ts';
import './access-test.css';

type Open = 'offer' | 'judge' | null;

/** H-1 · is housing (partly) the cause of reduced access: what the RHO found, what the insurer said, what follows for money. */
export function AccessTestTab({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(
    trpc.housing.accessTest.queryOptions({ housingCaseId: housing.id }),
  );
  const { last, earlier, can } = view;
  const begin = (what: Open): void => {
    setDone('');
    setOpen(what);
  };
  const close = (): void => setOpen(null);
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <section className="box" aria-labelledby="access-test">
        <div className="box-head">
          <h2 id="access-test">{t('housingTest.title')}</h2>
          <AccessTestChip test={last} />
          <span className="push row housing-actions">
            {last?.state === 'OFFERED' && (
              <CapabilityButton
                capability={can.decide}
                label={t('housingTest.judge.go')}
                onClick={() => begin('judge')}
              />
            )}
            <CapabilityButton
              capability={can.offer}
              label={t(last === null ? 'housingTest.offer.go' : 'housingTest.offer.goAgain')}
              look={last === null ? {} : { variant: 'default' }}
              onClick={() => begin('offer')}
            />
          </span>
        </div>
        <div className="box-body stack">
          {last === null ? <NoTest housing={housing} /> : <AccessTestFacts test={last} />}
          <Money housing={housing} view={view} />
        </div>
      </section>
      <EarlierTests tests={earlier} />
      {open === 'offer' && <OfferTestDialog view={view} onClose={close} onDone={setDone} />}
      {open === 'judge' && last && (
        <JudgeTestDialog view={view} test={last} onClose={close} onDone={setDone} />
      )}
    </div>
  );
}

/** What the first step is, and whose. */
function NoTest({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const { insurer, rho } = housing;
  return (
    <div className="stack">
      <p>{t('housingTest.question')}</p>
      <p className="second">
        {insurer === null
          ? t('housingTest.start.unshared')
          : t('housingTest.start.shared', { rho: rho.name, insurer: insurer.name })}
      </p>
    </div>
  );
}

/** H-1 · whether insurer money can be linked, and the way there for who may draft it. */
function Money({ housing, view }: { readonly housing: HousingView; readonly view: AccessTestView }) {
  const { t } = useTranslation();
  const { last, can } = view;
  const isPositive = isPositiveTest(last);
  const insurer = view.insurerName ?? t('housingTest.money.insurer');
  return (
    <div className="stack access-money">
      <h3>{t('housingTest.money.title')}</h3>
      <p className="row">
        <Icon name={isPositive ? 'resolved' : 'lock'} />
        <span>
          {isPositive
            ? t('housingTest.money.possible', { insurer })
            : t(`housingTest.money.${last?.state === 'OFFERED' ? 'waits' : 'impossible'}`, { insurer })}
        </span>
      </p>
      {can.contribute.can && (
        <div>
          <Link to="/maatwerk/nieuw" search={{ huisvesting: housing.id }} className="access-draft">
            <Icon name="arrangements" />
            {t('housingTest.money.draft')}
          </Link>
        </div>
      )}
    </div>
  );
}
