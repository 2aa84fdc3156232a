import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A-5 · every payment and settlement; who recorded it is the insurer's own. */
export function RunningPayments({ view }: { view: RunningView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const isInsurer = view.standing === 'insurer';
  const caption = t('arrangementRunning.payments.title');
  return (
    <section className="box">
      <div className="box-head">
        <h2 id="running-payments">{caption}</h2>
      </div>
      {view.payments.length === 0 ? (
        <p className="empty">{t('arrangementRunning.payments.none')}</p>
      ) : (
        <div className="table-scroll" role="region" tabIndex={0} aria-labelledby="running-payments">
          <table className="data-table">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('arrangementRunning.payments.on')}</th>
                <th scope="col">{t('arrangementRunning.payments.quarter')}</th>
                <th scope="col" className="numeric">
                  {t('arrangementRunning.payments.amount')}
                </th>
                <th scope="col">{t('arrangementRunning.payments.reference')}</th>
                <th scope="col">{t('arrangementRunning.payments.kind')}</th>
                {isInsurer && <th scope="col">{t('arrangementRunning.payments.by')}</th>}
              </tr>
            </thead>
            <tbody>
              {view.payments.map((payment) => (
                <tr key={payment.id}>
                  <td>{format.date(payment.paidOn)}</td>
                  <td>{format.quarter(payment.quarter)}</td>
                  <td className="numeric">{euro(payment.amountCents)}</td>
                  <td className="running-words">{payment.reference}</td>
                  <td>
                    {t(`arrangementRunning.payments.kinds.${payment.kind}`)}
                    {payment.amountCents < 0 && `, ${t('arrangementRunning.payments.paidBack')}`}
                  </td>
                  {isInsurer && <td>{payment.recordedBy}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
