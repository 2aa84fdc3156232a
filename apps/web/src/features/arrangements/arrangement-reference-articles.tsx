import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import {
  ARRANGEMENT_DOCUMENT_MARKS,
  ARRANGEMENT_REFERENCE_LIMITS as LIMITS,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { type DraftArticle, withAmountsIn, withNewArticle } from './arrangement-reference-draft.ts';
import { useOrderedWords } from './use-ordered-words.ts';

const MOST_ARTICLES = 40;
const LANGUAGES = ['nl', 'en'] as const;

type Props = {
  readonly articles: readonly DraftArticle[];
  readonly onChange: (articles: readonly DraftArticle[]) => void;
};

/** A-7 · the articles of the agreement in order, and what can be filled in in them. */
export function ArrangementReferenceArticles({ articles, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <>
      <details>
        <summary>{t('arrangementAdmin.marks')}</summary>
        <p className="meta">{t('arrangementAdmin.marksWhy')}</p>
        <dl className="reference-marks">
          {ARRANGEMENT_DOCUMENT_MARKS.map((mark) => (
            <div key={mark}>
              <dt>
                <code>{`{{${mark}}}`}</code>
              </dt>
              <dd>{t(`arrangementAdmin.mark.${mark}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <OrderedRows
        rows={articles}
        nameOf={({ item }, index) =>
          item[language].heading || t('arrangementAdmin.number', { number: index + 1 })
        }
        onChange={onChange}
        words={useOrderedWords()}
        adders={(say) => (
          <Button
            size="compact-sm"
            variant="default"
            disabled={articles.length >= MOST_ARTICLES}
            onClick={() => {
              onChange(withNewArticle(articles));
              say(t('arrangementAdmin.added', { number: articles.length + 1 }));
            }}
          >
            {t('arrangementAdmin.addArticle')}
          </Button>
        )}
      >
        {(row) => (
          <ArticleFields
            row={row}
            onChange={(changed) => onChange(withRow(articles, changed))}
            onAmounts={() => onChange(withAmountsIn(articles, row.key))}
          />
        )}
      </OrderedRows>
    </>
  );
}

type FieldProps = {
  readonly row: DraftArticle;
  readonly onChange: (row: DraftArticle) => void;
  readonly onAmounts: () => void;
};

function ArticleFields({ row, onChange, onAmounts }: FieldProps) {
  const { t } = useTranslation();
  const { item, isNew } = row;
  return (
    <div className="stack">
      <div className="two-columns">
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            size="xs"
            label={language === 'nl' ? t('arrangementAdmin.headingNl') : t('arrangementAdmin.headingEn')}
            maxLength={LIMITS.label}
            value={item[language].heading}
            onChange={({ currentTarget }) =>
              onChange({
                ...row,
                item: { ...item, [language]: { ...item[language], heading: currentTarget.value } },
              })
            }
          />
        ))}
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            size="xs"
            autosize
            minRows={3}
            label={language === 'nl' ? t('arrangementAdmin.textNl') : t('arrangementAdmin.textEn')}
            maxLength={LIMITS.text}
            value={item[language].text}
            onChange={({ currentTarget }) =>
              onChange({
                ...row,
                item: { ...item, [language]: { ...item[language], text: currentTarget.value } },
              })
            }
          />
        ))}
        <TextInput
          size="xs"
          label={t('arrangementAdmin.articleCode')}
          description={isNew ? t('arrangementAdmin.articleCodeWhy') : undefined}
          readOnly={!isNew}
          maxLength={40}
          value={item.code}
          onChange={({ currentTarget }) =>
            onChange({ ...row, item: { ...item, code: currentTarget.value.toUpperCase() } })
          }
        />
      </div>
      <Radio
        size="xs"
        name="article-amounts"
        label={t('arrangementAdmin.hasAmounts')}
        checked={item.hasAmounts}
        onChange={onAmounts}
      />
    </div>
  );
}
