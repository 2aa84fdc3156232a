import { TERM_FIELDS, type TermsView } from '@regiovast/domain/arrangements/terms.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { OnlyInsurer } from './only-insurer.tsx';
import { PurchaseTermsDialog } from './purchase-terms-dialog.tsx';
import { useTermsWords } from './use-terms-words.ts';

type Props = { readonly view: TermsView; readonly onDone: (words: string) => void };

/** A-3 · the terms that hold today, and those that are to come. */
export function PurchaseTermsBox({ view, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTermsWords();
  const [isOpen, setOpen] = useState(false);
  const current = view.versions.find(({ version }) => version === view.current);
  const coming = view.versions.filter(({ validFrom, isReplaced }) => validFrom > view.today && !isReplaced);
  const label = view.latest === 0 ? t('arrangementBudget.terms.first') : t('arrangementBudget.terms.set');
  return (
    <section className="box" aria-labelledby="purchase-terms">
      <div className="box-head">
        <h2 id="purchase-terms">{t('arrangementBudget.terms.heading')}</h2>
        {current && (
          <span className="meta">
            {t('arrangementBudget.terms.now', { date: format.date(current.validFrom) })}
          </span>
        )}
        <OnlyInsurer insurer={view.insurerName} />
        <CapabilityButton
          capability={view.can.set}
          label={label}
          look={{ size: 'xs', leftSection: <Icon name="pencil" /> }}
          onClick={() => setOpen(true)}
        />
      </div>
      {current ? (
        <dl className="facts">
          {TERM_FIELDS.map((field) => (
            <div key={field}>
              <dt>{words.name(field)}</dt>
              <dd>{words.text(field, current)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="box-body">{t('arrangementBudget.terms.noneYet')}</p>
      )}
      {coming.map((version) => (
        <p key={version.version} className="note tone-watch">
          <Icon name="clock" />
          {t('arrangementBudget.terms.coming', {
            date: format.date(version.validFrom),
            version: version.version,
            changed: words.summary(version, version.changed ?? TERM_FIELDS),
          })}
        </p>
      ))}
      {isOpen && <PurchaseTermsDialog view={view} onClose={() => setOpen(false)} onDone={onDone} />}
    </section>
  );
}
