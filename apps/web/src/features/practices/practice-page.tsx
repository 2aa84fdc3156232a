import { Button, TextInput } from '@mantine/core';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { PracticeFactsBox } from './practice-facts-box.tsx';
import { PracticeHistory } from './practice-history.tsx';

const route = getRouteApi('/_app/praktijken/$id');

/** P-1 · one practice as it stood on a day, with every statement that was made of it. */
export function PracticePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const { id } = route.useParams();
  const { peildatum } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: practice } = useSuspenseQuery(trpc.practices.get.queryOptions({ id, asOf: peildatum }));
  const show = (date: string | undefined): void => {
    void navigate({ search: { peildatum: date === me.today ? undefined : date }, replace: true });
  };
  return (
    <div className="stack">
      <PageTitle title={practice.name} aside={`AGB ${practice.agbCode}`}>
        <TextInput
          size="xs"
          type="date"
          label={t('practices.asOf')}
          className="as-of"
          max={me.today}
          value={practice.asOf}
          onChange={(event) => show(event.currentTarget.value || undefined)}
        />
      </PageTitle>
      {practice.asOf !== me.today && (
        <p className="note tone-watch" role="status">
          <Icon name="clock" />
          <span>{t('practices.asOfPast', { date: format.date(practice.asOf) })}</span>
          <Button size="compact-xs" variant="default" onClick={() => show(undefined)}>
            {t('practices.toToday')}
          </Button>
        </p>
      )}
      <PracticeHeader practice={practice} />
      <PracticeFactsBox practice={practice} />
      <PracticeHistory practice={practice} />
    </div>
  );
}

function PracticeHeader({ practice }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = [practice.address, `${practice.postcode} ${practice.place}`.trim()]
    .filter(Boolean)
    .join(', ');
  return (
    <dl className="box facts">
      <div>
        <dt>{t('practices.address')}</dt>
        <dd>{address || t('frame.unknown')}</dd>
      </div>
      <div>
        <dt>{t('practices.municipality')}</dt>
        <dd>{practice.municipalityName}</dd>
      </div>
      <div>
        <dt>{t('practices.regionLabel')}</dt>
        <dd>
          {practice.region ? (
            <Link to="/regios/$code" params={{ code: practice.region.code }}>
              {practice.region.name}
            </Link>
          ) : (
            t('frame.unknown')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('practices.form')}</dt>
        <dd>
          {t(`terms.ownershipForm.${practice.ownershipForm}`)}
          {practice.ownerOrganisation && ` · ${practice.ownerOrganisation}`}
        </dd>
      </div>
      <div>
        <dt>{t('practices.case')}</dt>
        <dd>
          {practice.openCase ? (
            <>
              <PhaseChip phase={practice.openCase.phase} short />{' '}
              <Link to="/casussen/$id" params={{ id: practice.openCase.id }}>
                {t('practices.openCase', { number: practice.openCase.number })}
              </Link>
            </>
          ) : (
            t('practices.noCase')
          )}
        </dd>
      </div>
      {practice.closedOn && (
        <div>
          <dt>{t('practices.date')}</dt>
          <dd>{t('practices.closed', { date: format.date(practice.closedOn) })}</dd>
        </div>
      )}
    </dl>
  );
}
