import type { DocumentBlock } from '@regiovast/domain/plans/plan-reference';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import type { ReferenceItem, WordedItem } from './plan-reference-draft.ts';
import { useItemName } from './plan-reference-words.ts';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly items: readonly ReferenceItem[];
  readonly sectionNames: (code: PlanSection) => string;
};

/** The items of a version as they are read, each with what it rests on. */
export function PlanReferenceItems({ items, sectionNames }: Props) {
  const { t } = useTranslation();
  const nameOf = useItemName();
  const language = useReaderLanguage();
  return (
    <ol className="rows">
      {items.map((item) => (
        <li key={item.code}>
          <div>
            <strong>{nameOf(item)}</strong>{' '}
            {'blocks' in item ? (
              <ol>
                {item.blocks.map((block, index) => (
                  <li key={index}>
                    <BlockText block={block} />
                  </li>
                ))}
              </ol>
            ) : (
              <>
                {item.isProposal && <span className="meta">{t('planAdmin.proposal')}</span>}
                <br />
                {item[language].text}
                <Extra item={item} sectionNames={sectionNames} />
                <p className="meta">
                  {item.source === '' ? t('planAdmin.noSource') : t('frame.source', { source: item.source })}
                </p>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function BlockText({ block }: { block: DocumentBlock }) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  if (block.kind === 'part') return <em>{t(`planAdmin.parts.${block.part}`)}</em>;
  return block.kind === 'heading' ? <strong>{block[language]}</strong> : <span>{block[language]}</span>;
}

function Extra({ item, sectionNames }: { item: WordedItem; sectionNames: Props['sectionNames'] }) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  if ('isRequired' in item) return item.isRequired ? <p className="meta">{t('planAdmin.required')}</p> : null;
  if ('sections' in item) {
    return (
      <p className="meta">
        {t('planAdmin.sections')}: {item.sections.map(sectionNames).join(', ')}
      </p>
    );
  }
  if ('value' in item) {
    return (
      <p className="meta">
        {t(`planAdmin.values.${item.value}`)} · {t('planAdmin.asked')}{' '}
        {item.kinds.map((kind) => t(`plans.initiativeKinds.${kind}`)).join(', ')}
      </p>
    );
  }
  return (
    <p className="meta">
      {[item.region, item.asOf, ...item.courses.map((course) => t(`caseRecord.course.${course}`))]
        .filter(Boolean)
        .join(' · ')}
      <br />
      {t('planAdmin.outcome')}: {item.outcome[language] || t('frame.unknown')}
    </p>
  );
}
