import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { contributionCover, type HousingShortfall } from '@regiovast/domain/housing/shortfall';
import type { Cents } from '@regiovast/domain/kernel/money';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { Icon } from '../../components/icon.tsx';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { useYearsText } from './use-years-text.ts';

const HUNDREDTHS = 100;

type Props = {
  readonly housing: HousingView;
  readonly view: HousingNeedView;
  readonly shortfall: HousingShortfall;
  readonly text: string;
  /** What was typed; null: nothing, undefined: no amount. */
  readonly contributionCents: Cents | null | undefined;
  readonly onText: (text: string) => void;
};

/** H-4 · what an incidental contribution would cover, while one types; H-1 · drafting it waits for a positive test. */
export function ContributionBox(props: Props) {
  const { t } = useTranslation();
  const { housing, view, contributionCents } = props;
  const { draftContribution, setCosts } = view.can;
  const isInsurers = !draftContribution.because.includes('NOT_ALLOWED');
  return (
    <section className="box" aria-labelledby="housing-contribution">
      <div className="box-head">
        <h2 id="housing-contribution">{t('housingNeed.contribution.title')}</h2>
      </div>
      <div className="box-body stack">
        <div className="contribution-field">
          <Question
            id="housing-contribution-cents"
            label={t('housingNeed.contribution.field')}
            hint={[
              t('housingNeed.contribution.hint'),
              ...(setCosts.can ? [] : [t('housingNeed.contribution.tryOnly')]),
            ].join(' ')}
            error={contributionCents === undefined ? t('housingNeed.contribution.wrong') : undefined}
          >
            {(field) => (
              <input
                {...field}
                className="field numeric-field"
                inputMode="decimal"
                autoComplete="off"
                maxLength={24}
                value={props.text}
                onChange={(event) => props.onText(event.currentTarget.value)}
              />
            )}
          </Question>
        </div>
        <div aria-live="polite">
          <Cover shortfall={props.shortfall} contributionCents={contributionCents ?? null} />
        </div>
        {isInsurers &&
          (draftContribution.can ? (
            <div className="stack">
              <p>
                <Link className="shortfall-link" to="/maatwerk/nieuw" search={{ huisvesting: housing.id }}>
                  <Icon name="arrangements" /> {t('housingNeed.contribution.draft')}
                </Link>
              </p>
              <p className="meta">{t('housingNeed.contribution.draftHint')}</p>
            </div>
          ) : (
            draftContribution.because.includes('HOUSING_TEST_NOT_POSITIVE') && (
              <p className="note tone-signal">
                <Icon name="lock" />
                {t('housingNeed.contribution.testFirst')}
              </p>
            )
          ))}
      </div>
    </section>
  );
}

function Cover(props: { shortfall: HousingShortfall; contributionCents: Cents | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const yearsText = useYearsText();
  const { contributionCents } = props;
  const { total, knownYears } = props.shortfall;
  if (!total) return <p>{t('housingNeed.contribution.unknown')}</p>;
  if (total.shortfallCents <= 0) return <p>{t('housingNeed.contribution.noShortfall')}</p>;
  if (contributionCents === null) return <p>{t('housingNeed.contribution.none')}</p>;
  const cover = contributionCover(total.shortfallCents, contributionCents);
  return (
    <dl className="facts cover-facts">
      <Fact term={t('housingNeed.contribution.over', { years: yearsText(knownYears) })}>
        {format.euro(total.shortfallCents)}
      </Fact>
      <Fact term={t('housingNeed.contribution.covered')}>
        {t('housingNeed.contribution.share', {
          amount: format.euro(cover.coveredCents),
          share: format.decimal((cover.shareBasisPoints ?? 0) / HUNDREDTHS, 2),
        })}
      </Fact>
      <Fact term={t('housingNeed.contribution.left')}>{format.euro(cover.leftCents)}</Fact>
      {cover.beyondCents > 0 && (
        <Fact term={t('housingNeed.contribution.beyond')}>{format.euro(cover.beyondCents)}</Fact>
      )}
    </dl>
  );
}
