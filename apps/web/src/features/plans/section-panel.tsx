import { type PlanPart, type PlanSection, SECTIONS_OF_PART } from '@regiovast/domain/plans/plan-sections';
import type { PlanTab } from '@regiovast/domain/plans/plan-tabs';
import type { SectionView } from '@regiovast/domain/plans/section.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { trpc } from '../../lib/trpc.ts';
import { RichTextView } from './rich-text-view.tsx';
import { SectionEarlier } from './section-earlier.tsx';
import { SectionEditor } from './section-editor.tsx';
import { SectionLeftBehind } from './section-left-behind.tsx';

type Props = {
  readonly planId: string;
  readonly code: PlanSection;
  /** Names of the others who are at this section now. */
  readonly others: readonly string[];
};

/** L-1, L-4 · one section: what is asked, what the insurer wants mended, and its text, to write in or to read. */
export function SectionPanel({ planId, code, others }: Props) {
  const { t, i18n } = useTranslation();
  const { data: view } = useSuspenseQuery(trpc.plans.section.queryOptions({ planId, code }));
  const { label, text: hint } = view[i18n.language === 'en' ? 'en' : 'nl'];
  return (
    <section className="box section-panel" aria-labelledby="section-title">
      <div className="box-head">
        <h2 id="section-title">{label}</h2>
        <span className="meta">{view.isRequired ? t('planEditor.required') : t('planEditor.optional')}</span>
        {others.length > 0 && (
          <span className="meta push section-present">
            <Icon name="account" size={14} />
            {t('planEditor.alsoHere', { names: others.join(', ') })}
          </span>
        )}
      </div>
      <div className="box-body stack">
        {hint && (
          <p className="second" id="section-hint">
            {hint}
          </p>
        )}
        <InsurerMessage message={view.message} />
        {view.can.save.can ? (
          <SectionEditor
            planId={planId}
            view={view}
            label={label}
            hintId={hint ? 'section-hint' : undefined}
          />
        ) : (
          <SectionText planId={planId} view={view} />
        )}
        <Parts planId={planId} code={code} />
        <p className="meta">
          {view.isProposal && !view.source
            ? t('planEditor.proposal')
            : t('planEditor.source', { source: view.source || t('frame.unknown') })}
        </p>
      </div>
    </section>
  );
}

/** L-4 · what has to change here, in the words of the insurer. */
function InsurerMessage({ message }: { message: SectionView['message'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!message) return null;
  return (
    <div className="note tone-threatened">
      <Icon name="threatened" />
      <div>
        <strong>{t('planEditor.message', { date: format.date(message.decidedAt) })}</strong>
        <p className="section-message">{message.text}</p>
      </div>
    </div>
  );
}

/** The text for who does not write it now, and why not. */
function SectionText({ planId, view }: { planId: string; view: SectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const refusalText = useRefusalText();
  const reasons = view.can.save.because.filter((code) => code !== 'NOT_ALLOWED');
  return (
    <>
      {reasons.length > 0 && <SectionLeftBehind planId={planId} code={view.code} />}
      {reasons.length > 0 && (
        <p className="note tone-signal">
          <Icon name="lock" />
          {reasons.map((code) => refusalText({ code, details: {} })).join(' ')}
        </p>
      )}
      {view.words > 0 || view.document.content.length > 0 ? (
        <RichTextView text={view.document} />
      ) : (
        <p className="second">{t('planEditor.nothing')}</p>
      )}
      {view.updatedAt && view.updatedBy && (
        <p className="meta">
          {t('planEditor.writtenBy', { when: format.moment(view.updatedAt), by: view.updatedBy })}
        </p>
      )}
      {view.can.readEarlier.can && <SectionEarlier planId={planId} view={view} canRestore={false} />}
    </>
  );
}

const TAB_OF_PART: Readonly<Partial<Record<PlanPart, PlanTab>>> = {
  situation: 'situatie',
  goals: 'doelen',
  measures: 'maatregelen',
  obligations: 'verplichtingen',
  initiatives: 'kernwaarden',
};

/** The ways to what belongs to this section beside its text. */
function Parts({ planId, code }: { planId: string; code: PlanSection }) {
  const { t } = useTranslation();
  const tabs = (Object.entries(TAB_OF_PART) as [PlanPart, PlanTab][])
    .filter(([part]) => SECTIONS_OF_PART[part].includes(code))
    .map(([, tab]) => tab);
  if (tabs.length === 0) return null;
  return (
    <p className="row">
      <span className="meta">{t('planEditor.beside')}</span>
      {tabs.map((tab) => (
        <Link key={tab} to="/plannen/$id" params={{ id: planId }} search={{ tab, onderdeel: code }}>
          {t(`planDrafting.tab.${tab}`)}
        </Link>
      ))}
    </p>
  );
}
