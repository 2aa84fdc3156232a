import type { LinkQuestion } from '@regiovast/domain/housing/link.views';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { useFormat } from '../../lib/format.ts';

/** H-6 · what is asked, of whom, by whom and by when; all that an outside party sees of the case. */
export function OutsideQuestion({ question }: { readonly question: LinkQuestion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { contact, rhoName: rho, asked } = question;
  return (
    <section className="stack" aria-labelledby="outside-asked">
      <p>{t('housingLinks.page.dear', { name: question.recipientName })}</p>
      <div className="outside-asked">
        <h2 id="outside-asked">{asked.label}</h2>
        <p>{asked.text}</p>
        {question.isProposal && <p className="meta">{t('housingLinks.page.proposal')}</p>}
      </div>
      <dl className="cell-facts">
        <Fact term={t('housingLinks.page.about')}>{question.subjectName}</Fact>
        <Fact term={t('housingLinks.page.municipality')}>{question.municipalityName}</Fact>
        {question.dueOn && <Fact term={t('housingLinks.page.due')}>{format.date(question.dueOn)}</Fact>}
        <Fact term={t('housingLinks.page.until')}>{format.date(question.answerableUntil)}</Fact>
        <Fact term={t('housingLinks.page.contact')}>
          {contact.name}, {rho}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </Fact>
      </dl>
      {question.message !== '' && (
        <div>
          <h2>{t('housingLinks.page.message', { rho })}</h2>
          <p className="outside-message">{question.message}</p>
        </div>
      )}
    </section>
  );
}
