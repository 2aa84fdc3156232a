import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { HousingStepChip } from './housing-step-chip.tsx';
import { HousingTermText } from './housing-term.tsx';
import './housing-words.ts';
import './housing.css';

type Props = {
  readonly practiceId: string;
  /** The discontinuity case on whose page it stands. */
  readonly caseId?: string;
};

/** C-2 · the housing cases of a practice that the reader sees, and beginning one where none is open. */
export default function PracticeHousingBox({ practiceId, caseId }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error } = useQuery(trpc.housing.list.queryOptions({ practiceId, shown: 'all' }));
  const isInsurer = me.organisation.kind === 'insurer';
  const hasOpen = data?.rows.some(({ step }) => step !== 'CLOSED') ?? true;
  return (
    <section className="box" aria-labelledby="practice-housing">
      <div className="box-head">
        <h2 id="practice-housing">{t('housingCases.practiceBox.title')}</h2>
        {!hasOpen && me.may('housing.start') && (
          <Link
            to="/huisvesting/nieuw"
            search={caseId === undefined ? { praktijk: practiceId } : { casus: caseId }}
            className="push"
          >
            {t('housingCases.start.go')}
          </Link>
        )}
      </div>
      <ErrorNote error={error} />
      {data?.total === 0 && (
        <p className="box-body second">
          {t(isInsurer ? 'housingCases.practiceBox.noneInsurer' : 'housingCases.practiceBox.none')}
        </p>
      )}
      {data && data.total > 0 && (
        <ul className="housing-list">
          {data.rows.map((row) => (
            <li key={row.id}>
              <p className="row">
                <Link to="/huisvesting/$id" params={{ id: row.id }}>
                  {row.step === 'CLOSED' ? row.number : t('housingCases.practiceBox.open')}
                </Link>
                <HousingStepChip step={row.step} />
              </p>
              <p className="meta">
                {row.number} · {row.ownerName} · <HousingTermText term={row.nextTerm} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
