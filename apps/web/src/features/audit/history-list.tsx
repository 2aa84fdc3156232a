import type { HistoryValueKind } from '@regiovast/domain/audit/history-fields';
import type { HistoryChange, HistoryEvent, HistorySubject } from '@regiovast/domain/audit/history.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { type Formatter, useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { byDay } from './by-day.ts';
import './history-texts.ts';
import { historyValuesText } from './history-value.ts';
import './history.css';

const PAGE_SIZE = 20;
const AMSTERDAM_TIME = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;

/** W-5 · who changed what of a record, grouped by day, as far as the reader may see it. */
export function HistoryList({ subjectKind, subjectId }: { subjectKind: HistorySubject; subjectId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(
    trpc.audit.history.queryOptions(
      { subjectKind, subjectId, page, pageSize: PAGE_SIZE },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error) return <ErrorNote error={error} />;
  if (!data) return <div className="history-waiting" role="status" aria-label={t('frame.loading')} />;
  return (
    <div className="history">
      <p className="meta">
        {t('history.explain')} {t('history.count', { count: data.total, shown: format.integer(data.total) })}
      </p>
      {data.total === 0 && <p className="empty">{t('history.empty')}</p>}
      {byDay(data.rows).map(({ day, events }) => (
        <section key={day} aria-label={format.date(day)}>
          <h3>{format.date(day)}</h3>
          <ol className="history-day">
            {events.map((event, index) => (
              <EventLine key={`${event.at} ${event.action} ${index}`} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {data.total > PAGE_SIZE && (
        <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </div>
  );
}

function EventLine({ event }: { event: HistoryEvent }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const time = new Date(event.at).toLocaleTimeString(i18n.language, AMSTERDAM_TIME);
  return (
    <li>
      <time dateTime={event.at}>{time}</time>
      <div>
        <p>
          <strong>{t(`history.actions.${event.action}`)}</strong> <Who event={event} />
        </p>
        {event.changes.length > 0 && (
          <dl className="history-changes">
            {event.changes.map((change) => (
              <Change key={change.field} event={event} change={change} format={format} />
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

function Who({ event: { action, personName, organisationName } }: { event: HistoryEvent }) {
  const { t } = useTranslation();
  const words =
    organisationName === null
      ? // Of a housing case everything is done by people: without an account, by their link (H-6).
        t(action.startsWith('housing.') ? 'history.byLink' : 'history.bySystem')
      : personName === null
        ? t('history.byOrganisation', { organisation: organisationName })
        : t('history.by', { person: personName, organisation: organisationName });
  return <span className="meta">{words}</span>;
}

function Change(props: { event: HistoryEvent; change: HistoryChange; format: Formatter }) {
  const { event, change, format } = props;
  const { t } = useTranslation();
  const labelOf = useReferenceLabels(change);
  const text = (values: HistoryChange['to']) => historyValuesText(values, { t, format, labelOf });
  return (
    <div>
      <dt>{t(fieldKey(event, change))}</dt>
      <dd>
        <ChangeText change={change} from={text(change.from)} to={text(change.to)} />
      </dd>
    </div>
  );
}

const PLAN_FIELDS = ['ownerId', 'dueOn', 'course'] as const;
const ARRANGEMENT_FIELDS = ['ownerId', 'course', 'periodFrom', 'periodTo'] as const;
const HOUSING_FIELDS = ['ownerId', 'closedOn', 'count'] as const;

/** Where the word for a field stands: some are something else of a plan, an arrangement or a housing case than of a case. */
function fieldKey({ action }: HistoryEvent, change: HistoryChange) {
  const ofPlan = action.startsWith('plans.') && PLAN_FIELDS.find((field) => field === change.field);
  if (ofPlan) return `history.planFields.${ofPlan}` as const;
  const ofArrangement =
    action.startsWith('arrangements.') && ARRANGEMENT_FIELDS.find((field) => field === change.field);
  if (ofArrangement) return `history.arrangementFields.${ofArrangement}` as const;
  const ofHousing = action.startsWith('housing.') && HOUSING_FIELDS.find((field) => field === change.field);
  if (ofHousing) return `history.housingFields.${ofHousing}` as const;
  return `history.fields.${change.field}` as const;
}

function ChangeText({ change, from, to }: { change: HistoryChange; from: string; to: string }) {
  const { t } = useTranslation();
  if (!change.hasBefore) return to;
  if (change.from.length === 0) return t('history.setTo', { to });
  if (change.to.length === 0) return t('history.cleared', { from });
  return t('history.fromTo', { from, to });
}

/**
 * Items of an emergency plan and cells of the housing guidance are reference data: their words come from there, asked for only
 * where one is named.
 */
function useReferenceLabels({ to }: HistoryChange): (code: string) => string {
  const { i18n } = useTranslation();
  const isNamed = (named: HistoryValueKind) => to.some(({ kind }) => kind === named);
  const template = useQuery(
    trpc.cases.planTemplate.queryOptions(undefined, { enabled: isNamed('planItem') }),
  ).data;
  const guidance = useQuery(
    trpc.housing.reference.queryOptions({ kind: 'guidance' }, { enabled: isNamed('guidanceCell') }),
  ).data;
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const items = template?.versions.flatMap((version) => version.items) ?? [];
  const cells = guidance?.kind === 'guidance' ? guidance.versions.flatMap((version) => version.items) : [];
  return (code) => [...items, ...cells].find((item) => item.code === code)?.[language].label ?? code;
}
