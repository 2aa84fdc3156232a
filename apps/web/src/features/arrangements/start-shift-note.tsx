import { Button } from '@mantine/core';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { trpc } from '../../lib/trpc.ts';

type Props = { readonly view: ApprovalView; readonly onDone: (text: string) => void };

/** A-3 · the start is impossible: what the first possible date makes of each year, and the button that chooses it. */
export function StartShiftNote({ view, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const refusalText = useRefusalText();
  const setFrame = useMutation(trpc.arrangements.setFrame.mutationOptions());
  const { arrangementId, version, shift, missing, can } = view;
  const start = missing?.find(({ piece }) => piece === 'start');
  if (!shift || !start) return null;
  const { periodFrom, periodTo, reviewOn, quarters, years } = shift;
  const list = new Intl.ListFormat(i18n.language === 'en' ? 'en' : 'nl', { type: 'conjunction' });
  const yearTexts = list.format(
    years.map(({ year, thenCents }) =>
      t('arrangementApproval.shift.year', { year: String(year), amount: format.euro(thenCents) }),
    ),
  );
  const date = format.date(periodFrom);
  return (
    <div className="note tone-acute" role="alert">
      <Icon name="acute" />
      <div className="stack">
        <p>
          <strong>{refusalText(start)}</strong>
        </p>
        <p>
          {years.length === 0
            ? t('arrangementApproval.shift.empty')
            : t('arrangementApproval.shift.quarters', { count: quarters, years: yearTexts })}{' '}
          {t('arrangementApproval.shift.period', { from: date, to: format.date(periodTo) })}{' '}
          {reviewOn !== null && t('arrangementApproval.shift.review', { date: format.date(reviewOn) })}
        </p>
        <ErrorNote error={setFrame.error} />
        {can.edit.can && (
          <div>
            <Button
              loading={setFrame.isPending}
              onClick={() =>
                setFrame.mutate(
                  {
                    arrangementId,
                    version,
                    periodFrom,
                    periodTo,
                    moveAmounts: true,
                    ...(reviewOn !== null && { reviewOn }),
                  },
                  { onSuccess: () => onDone(t('arrangementApproval.shift.done', { date })) },
                )
              }
            >
              {t('arrangementApproval.shift.choose', { date })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
