import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { TERM_FIELDS, type TermField } from '@regiovast/domain/arrangements/terms.schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A-3 · the terms of an insurer in words. */
export function useTermsWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const locale = i18n.language === 'en' ? 'en-GB' : 'nl-NL';
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const month = (number: number): string =>
    months.format(new Date(`2026-${String(number).padStart(2, '0')}-01T00:00:00Z`));
  const percent = (basisPoints: number): string => `${format.decimal(basisPoints / 100, 2)} %`;
  const texts: Readonly<Record<TermField, (terms: PurchaseTerms) => string>> = {
    startMonths: ({ startMonths }) =>
      t('arrangementBudget.terms.startMonthsText', { months: list.format(startMonths.map(month)) }),
    noticeDays: ({ noticeDays }) => t('arrangementBudget.terms.noticeText', { count: noticeDays }),
    secondApprovalFromCents: ({ secondApprovalFromCents }) =>
      secondApprovalFromCents === null
        ? t('arrangementBudget.terms.oneManager')
        : t('arrangementBudget.terms.twoManagers', { amount: format.euro(secondApprovalFromCents) }),
    paymentDueDays: ({ paymentDueDays }) =>
      t('arrangementBudget.terms.paymentText', { count: paymentDueDays }),
    frameShare: ({ frameShare }) =>
      frameShare === null
        ? t('arrangementBudget.terms.noShare')
        : t('arrangementBudget.terms.shareText', {
            percent: percent(frameShare.basisPoints),
            definition: frameShare.definition,
          }),
  };
  return {
    month,
    name: (field: TermField): string => t(`arrangementBudget.terms.fields.${field}`),
    text: (field: TermField, terms: PurchaseTerms): string => texts[field](terms),
    /** Several terms in one line, each with its name. */
    summary: (terms: PurchaseTerms, fields: readonly TermField[] = TERM_FIELDS): string =>
      fields
        .map((field) => `${t(`arrangementBudget.terms.fields.${field}`)}: ${texts[field](terms)}`)
        .join('; '),
  };
}
