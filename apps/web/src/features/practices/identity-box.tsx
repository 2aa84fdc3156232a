import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Who and where the practice is; not dated, and says so. */
export function IdentityBox({ practice }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  return (
    <section className="box" aria-labelledby="identity">
      <div className="box-head">
        <h2 id="identity">{t('practiceRecord.identity.title')}</h2>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('practiceRecord.identity.address')}</dt>
          <dd>{practice.address || unknown}</dd>
        </div>
        <div>
          <dt>{t('practiceRecord.identity.place')}</dt>
          <dd>{`${practice.postcode} ${practice.place}`.trim() || unknown}</dd>
        </div>
        <div>
          <dt>{t('practiceRecord.identity.municipality')}</dt>
          <dd>{practice.municipalityName}</dd>
        </div>
        <div>
          <dt>{t('practiceRecord.identity.form')}</dt>
          <dd>{t(`terms.ownershipForm.${practice.ownershipForm}`)}</dd>
        </div>
        <div>
          <dt>{t('practiceRecord.identity.owner')}</dt>
          <dd>
            {practice.chainKey === null ? (
              unknown
            ) : (
              <>
                {practice.ownerOrganisation}
                <br />
                <Link to="/ketens/$key" params={{ key: practice.chainKey }}>
                  {t('practiceRecord.identity.toChain', { owner: practice.ownerOrganisation ?? '' })}
                </Link>
              </>
            )}
          </dd>
        </div>
      </dl>
      <p className="meta box-body">{t('practiceRecord.identity.undated')}</p>
    </section>
  );
}
