import type { HousingParty } from '@regiovast/domain/housing/housing-codes';
import type { AnswerView } from '@regiovast/domain/housing/matrix.views';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { ApprovalHash } from '../arrangements/approval-hash.tsx';
import { fileSize } from '../imports/file-size.ts';

type Props = {
  readonly answer: AnswerView;
  /** Whose step it is; null: the guidance no longer says. */
  readonly party: HousingParty | null;
};

/** H-2 · all of one answer: what was said, by whom and for whom, what shows it, and what the other party said of it. */
export function AnswerFacts({ answer, party }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const isExplained = answer.state !== 'APPLIED';
  return (
    <dl className="cell-facts">
      <Fact term={t('housingMatrix.facts.state')}>
        <strong>{t(`housing.applyOrExplain.${answer.state}`)}</strong>
      </Fact>
      {answer.category && (
        <Fact term={t('housingMatrix.facts.category')}>{t(`housing.categories.${answer.category}`)}</Fact>
      )}
      {answer.note !== '' && (
        <Fact term={t(isExplained ? 'housingMatrix.facts.note' : 'housingMatrix.facts.noteApplied')}>
          {answer.note}
        </Fact>
      )}
      {answer.evidence !== '' && <Fact term={t('housingMatrix.facts.evidence')}>{answer.evidence}</Fact>}
      {answer.files.length > 0 && (
        <Fact term={t('housingMatrix.facts.files')}>
          <ul className="cell-files">
            {answer.files.map((file) => (
              <li key={file.id}>
                <a className="with-icon" href={`/files/housing-evidence/${file.id}`} download>
                  <Icon name="download" size={14} />
                  {file.name}
                </a>{' '}
                <span className="meta">{fileSize(file.bytes, format)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {answer.expiresOn && (
        <Fact term={t('housingMatrix.facts.expires')}>{format.date(answer.expiresOn)}</Fact>
      )}
      <Fact term={t('housingMatrix.facts.by')}>
        <AnsweredBy answer={answer} party={party} />
      </Fact>
      {isExplained && (
        <>
          <Fact term={t('housingMatrix.facts.sign')}>
            <SignText sign={answer.sign} />
          </Fact>
          {answer.sign && answer.sign.reason !== '' && (
            <Fact term={t('housingMatrix.facts.reason')}>{answer.sign.reason}</Fact>
          )}
          <Fact term={t('housingMatrix.facts.fingerprint')}>
            <ApprovalHash sha256={answer.contentSha256} />
          </Fact>
        </>
      )}
    </dl>
  );
}

function AnsweredBy({ answer, party }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { by, guidanceVersion: version } = answer;
  const moment = format.moment(answer.answeredAt);
  const partyName = party === null ? '' : t(`housing.parties.${party}`);
  const isOnBehalf = by.kind === 'rho' && party !== null && party !== 'RHO';
  return (
    <>
      {by.kind === 'link'
        ? t(by.person === null ? 'housingMatrix.facts.byLink' : 'housingMatrix.facts.byLinkPerson', {
            party: partyName,
            person: by.person ?? '',
            moment,
          })
        : t('housingMatrix.facts.byPerson', {
            person: by.person ?? '',
            organisation: by.organisation ?? '',
            moment,
          })}
      <span className="meta">
        {isOnBehalf && ` · ${t('housingMatrix.facts.onBehalf', { party: partyName })}`}
        {` · ${t('housingMatrix.facts.guidance', { version })}`}
      </span>
    </>
  );
}

function SignText({ sign }: { readonly sign: AnswerView['sign'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (sign === null)
    return (
      <span className="with-icon">
        <Icon name="clock" size={14} />
        {t('housingMatrix.facts.waits')}
      </span>
    );
  const isSigned = sign.outcome === 'SIGNED';
  return (
    <span className="with-icon">
      <Icon name={isSigned ? 'resolved' : 'closed'} size={14} />
      {t(isSigned ? 'housingMatrix.facts.signed' : 'housingMatrix.facts.refused', {
        person: sign.person ?? '',
        organisation: sign.organisation ?? '',
        moment: format.moment(sign.at),
      })}
    </span>
  );
}
