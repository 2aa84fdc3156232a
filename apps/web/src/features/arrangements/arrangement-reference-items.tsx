import type {
  AgreementArticle,
  ArrangementTemplate,
  FrameworkYear,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { AgreementPreview } from './agreement-preview.tsx';
import type { ReferenceItem } from './arrangement-reference-draft.ts';
import { useItemName } from './arrangement-reference-words.ts';

const BASIS_POINTS = 100;

/** The items of a version as they are read, each with what it rests on (R-1). */
export function ArrangementReferenceItems({ items }: { items: readonly ReferenceItem[] }) {
  const types = items.filter((item) => 'lines' in item);
  const years = items.filter((item) => 'sector' in item);
  const articles = items.filter((item) => 'hasAmounts' in item);
  if (years.length > 0) return <FrameworkTable years={years} />;
  if (articles.length > 0) return <Articles articles={articles} />;
  return (
    <ol className="rows">
      {types.map((type) => (
        <li key={type.code}>
          <TypeText type={type} />
        </li>
      ))}
    </ol>
  );
}

function TypeText({ type }: { type: ArrangementTemplate }) {
  const { t, i18n } = useTranslation();
  const nameOf = useItemName();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const lines = type.lines.map(({ label, kind, breakEvenPatients }) => {
    const upTo =
      breakEvenPatients === null
        ? ''
        : `, ${t('arrangementAdmin.breakEvenOf', { count: breakEvenPatients })}`;
    return `${label[language]} (${t(`arrangements.lineKinds.${kind}`)}${upTo})`;
  });
  return (
    <div>
      <strong>{nameOf(type)}</strong>{' '}
      {type.isProposal && <span className="meta">{t('arrangementAdmin.proposal')}</span>}
      <br />
      {type.hint[language]}
      <p className="meta">
        {[
          t(`plans.fundingBases.${type.fundingBasis}`),
          t(`arrangements.natures.${type.nature}`),
          t(`caseRecord.course.${type.course}`),
          t('arrangementAdmin.quartersCount', { count: type.quarters }),
        ].join(' · ')}
        <br />
        {lines.length === 0 ? t('arrangementAdmin.noLines') : lines.join('; ')}
      </p>
      <p className="meta">
        {type.source === '' ? t('arrangementAdmin.noSource') : t('frame.source', { source: type.source })}
      </p>
    </div>
  );
}

function FrameworkTable({ years }: { years: readonly FrameworkYear[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useItemName();
  const columns: Column<FrameworkYear>[] = [
    { id: 'year', header: t('arrangementAdmin.year'), isRowHeader: true, cell: nameOf },
    {
      id: 'amount',
      header: t('arrangementAdmin.amountShort'),
      isNumeric: true,
      cell: ({ amountCents }) => format.euro(amountCents),
    },
    {
      id: 'priceLevel',
      header: t('arrangementAdmin.priceLevel'),
      isNumeric: true,
      cell: ({ priceLevelYear }) => priceLevelYear,
    },
    {
      id: 'growth',
      header: t('arrangementAdmin.growthShort'),
      isNumeric: true,
      cell: ({ growthBasisPoints }) =>
        growthBasisPoints === null
          ? t('arrangementAdmin.noGrowth')
          : `${format.number(growthBasisPoints / BASIS_POINTS)}%`,
    },
    {
      id: 'source',
      header: t('arrangementAdmin.source'),
      cell: ({ source }) => source || t('arrangementAdmin.noSource'),
    },
  ];
  return (
    <DataTable
      caption={t('arrangementAdmin.kind.framework')}
      columns={columns}
      rows={years}
      rowId={({ sector, year }) => `${sector}:${String(year)}`}
    />
  );
}

function Articles({ articles }: { articles: readonly AgreementArticle[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <>
      <ol className="rows">
        {articles.map((article) => (
          <li key={article.code}>
            <div>
              <strong>{article[language].heading}</strong>
              <p className="reference-text">{article[language].text}</p>
              {article.hasAmounts && <em>{t('arrangementAdmin.amountsHere')}</em>}
            </div>
          </li>
        ))}
      </ol>
      <div className="box-body">
        <AgreementPreview articles={articles} />
      </div>
    </>
  );
}
