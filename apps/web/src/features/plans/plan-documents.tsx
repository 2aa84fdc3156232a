import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { fileQuery } from '../../lib/file-query.ts';

/** Statuses in which the last assessment was decided. */
const DECIDED: readonly PlanStatus[] = [
  'REVISION_ASKED',
  'POSITIVE',
  'NEGATIVE',
  'CONTRACTED',
  'IN_EXECUTION',
  'EVALUATED',
  'SUPERSEDED',
];

const FILES = [
  { name: 'plan', formats: ['docx', 'pdf'] },
  { name: 'summary', formats: ['pdf', 'docx'] },
  { name: 'decision', formats: ['docx'] },
] as const;

/** L-6 · the plan, its summary of one page and the decision as files; who took what is logged (C-7). */
export function PlanDocuments({ planId, status }: { planId: string; status: PlanStatus }) {
  const { t, i18n } = useTranslation();
  const query = fileQuery({}, i18n.language);
  const files = FILES.filter(({ name }) => name !== 'decision' || DECIDED.includes(status));
  return (
    <Disclosure icon="download" label={t('planAdmin.download.label')}>
      <div className="stack">
        {files.map(({ name, formats }) => {
          const document = t(`planAdmin.download.${name}`);
          return (
            <div key={name} className="row">
              <span>{document}</span>
              {formats.map((format) => (
                <a
                  key={format}
                  className="push"
                  href={`/files/plans/${planId}/${name}.${format}?${query}`}
                  aria-label={t('planAdmin.download.named', {
                    document,
                    format: t(`planAdmin.download.${format}`),
                  })}
                  download
                >
                  {t(`planAdmin.download.${format}`)}
                </a>
              ))}
            </div>
          );
        })}
        <p className="meta">{t('planAdmin.download.hint')}</p>
      </div>
    </Disclosure>
  );
}
