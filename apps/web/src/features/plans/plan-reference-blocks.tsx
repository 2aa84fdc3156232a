import { Button, Select, Textarea } from '@mantine/core';
import { DOCUMENT_PARTS, type DocumentBlock, REFERENCE_LIMITS } from '@regiovast/domain/plans/plan-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { nextKey, withRow } from '../../lib/keyed-list.ts';
import { type DraftBlock, type DraftDocument, emptyBlock } from './plan-reference-draft.ts';

const BLOCK_KINDS = ['heading', 'paragraph', 'part'] as const;
const HEADING_LENGTH = 200;
const MOST_BLOCKS = 60;

type Props = {
  readonly document: DraftDocument;
  readonly onChange: (document: DraftDocument) => void;
};

/** L-6 · the blocks of one document in order: words with fields, and parts of the plan. */
export function PlanReferenceBlocks({ document, onChange }: Props) {
  const { t } = useTranslation();
  const { code, blocks } = document;
  const set = (changed: readonly DraftBlock[]): void => onChange({ code, blocks: changed });
  const nameOf = ({ block }: DraftBlock, index: number): string =>
    t('planAdmin.block', {
      number: index + 1,
      kind:
        block.kind === 'part' ? t(`planAdmin.parts.${block.part}`) : t(`planAdmin.blockKind.${block.kind}`),
    });
  return (
    <section className="stack" aria-labelledby={`document-${code}`}>
      <h3 id={`document-${code}`}>{t(`planAdmin.documents.${code}`)}</h3>
      <OrderedRows
        rows={blocks}
        nameOf={nameOf}
        onChange={set}
        words={{
          list: t('planAdmin.blocks', { document: t(`planAdmin.documents.${code}`) }),
          up: (item) => t('planAdmin.up', { item }),
          down: (item) => t('planAdmin.down', { item }),
          remove: (item) => t('planAdmin.remove', { item }),
          removed: (item) => t('planAdmin.removed', { item }),
          moved: (item, place) => t('planAdmin.moved', { item, place }),
        }}
        adders={(say) =>
          BLOCK_KINDS.map((kind) => (
            <Button
              key={kind}
              size="compact-sm"
              variant="default"
              disabled={blocks.length >= MOST_BLOCKS}
              onClick={() => {
                set([...blocks, { key: nextKey(blocks), block: emptyBlock(kind) }]);
                say(t('planAdmin.added', { number: blocks.length + 1 }));
              }}
            >
              {t(`planAdmin.addBlock.${kind}`)}
            </Button>
          ))
        }
      >
        {(row) => (
          <BlockFields block={row.block} onChange={(block) => set(withRow(blocks, { ...row, block }))} />
        )}
      </OrderedRows>
    </section>
  );
}

type BlockProps = { readonly block: DocumentBlock; readonly onChange: (block: DocumentBlock) => void };

function BlockFields({ block, onChange }: BlockProps) {
  const { t } = useTranslation();
  if (block.kind === 'part') {
    return (
      <Select
        size="xs"
        label={t('planAdmin.part')}
        allowDeselect={false}
        data={DOCUMENT_PARTS.map((value) => ({ value, label: t(`planAdmin.parts.${value}`) }))}
        value={block.part}
        onChange={(value) => {
          const part = DOCUMENT_PARTS.find((known) => known === value);
          if (part) onChange({ ...block, part });
        }}
      />
    );
  }
  return (
    <div className="two-columns">
      {(['nl', 'en'] as const).map((language) => (
        <Textarea
          key={language}
          size="xs"
          autosize
          minRows={block.kind === 'heading' ? 1 : 2}
          label={language === 'nl' ? t('planAdmin.wordsNl') : t('planAdmin.wordsEn')}
          maxLength={block.kind === 'heading' ? HEADING_LENGTH : REFERENCE_LIMITS.text}
          value={block[language]}
          onChange={(event) => onChange({ ...block, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
