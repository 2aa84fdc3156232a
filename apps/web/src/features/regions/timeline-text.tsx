import type { TimelineEvent, TimelineKind } from '@regiovast/domain/regions/timeline.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { namesList } from './admin/names-list.ts';

export const TIMELINE_ICONS: Readonly<Record<TimelineKind, IconName>> = {
  caseMoved: 'cases',
  practiceClosed: 'closed',
  practiceReopened: 'practices',
  quarterSealed: 'lock',
  preferentBegan: 'people',
  preferentEnded: 'people',
  municipalitiesJoined: 'overview',
  municipalitiesLeft: 'overview',
  exchangeStated: 'bridging',
  imported: 'imports',
  importUndone: 'imports',
  scoreWeightsSet: 'check',
};

/** Names that a line of a timeline shows before it counts the rest. */
const NAMES_SHOWN = 4;

/** One event in words, with the way to the record when the reader may open it. */
export function TimelineText({ event }: { event: TimelineEvent }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const names = (all: readonly string[]): string =>
    all.length <= NAMES_SHOWN
      ? namesList(i18n.language, all)
      : t('regionAdmin.timeline.andMore', {
          names: all.slice(0, NAMES_SHOWN - 1).join(', '),
          count: all.length - NAMES_SHOWN + 1,
        });
  switch (event.kind) {
    case 'caseMoved':
      return (
        <>
          {event.from === null
            ? t('regionAdmin.timeline.caseOpened', { practice: event.practiceName })
            : t('regionAdmin.timeline.caseMoved', {
                practice: event.practiceName,
                from: t(`terms.phase.${event.from}`),
                to: t(`terms.phase.${event.to}`),
              })}{' '}
          <Link to="/casussen/$id" params={{ id: event.caseId }}>
            {t('regionAdmin.timeline.openCase', { number: event.number })}
          </Link>
        </>
      );
    case 'practiceClosed':
    case 'practiceReopened':
      return (
        <Link to="/praktijken/$id" params={{ id: event.practiceId }}>
          {t(`regionAdmin.timeline.${event.kind}`, { practice: event.practiceName })}
        </Link>
      );
    case 'quarterSealed':
      return (
        <Link to="/kwartaal/$quarter" params={{ quarter: event.quarter }}>
          {t(
            event.revision > 1 ? 'regionAdmin.timeline.quarterRevised' : 'regionAdmin.timeline.quarterSealed',
            {
              quarter: format.quarter(event.quarter),
              revision: event.revision,
            },
          )}
        </Link>
      );
    case 'preferentBegan':
      return (
        <>
          {t('regionAdmin.timeline.preferentBegan', { name: event.insurerName })}
          <span className="meta">
            {event.isVerified ? '' : `${t('regionAdmin.notVerified')} · `}
            {t('frame.source', { source: event.source })}
          </span>
        </>
      );
    case 'preferentEnded':
      return t('regionAdmin.timeline.preferentEnded', { name: event.insurerName });
    case 'municipalitiesJoined':
      return (
        <>
          {t('regionAdmin.timeline.joined', { names: names(event.names) })}
          <span className="meta">{t('frame.source', { source: event.source })}</span>
        </>
      );
    case 'municipalitiesLeft':
      return t('regionAdmin.timeline.left', { names: names(event.names) });
    case 'exchangeStated':
      return (
        <>
          {t('regionAdmin.timeline.exchangeStated', {
            state: t(`regionAdmin.exchange.state.${event.state}`),
          })}
          {event.isPlacedSuppressed &&
            `, ${t('regionAdmin.timeline.exchangePlaced', { placed: t('frame.suppressed') })}`}
          {event.placedPatients !== null &&
            `, ${t('regionAdmin.timeline.exchangePlaced', { placed: format.integer(event.placedPatients) })}`}
          <span className="meta">{t('frame.source', { source: event.source })}</span>
        </>
      );
    case 'imported':
    case 'importUndone': {
      const text = t(`regionAdmin.timeline.${event.kind}`, { count: event.practices });
      return event.canOpen ? (
        <Link to="/beheer/imports/$id" params={{ id: event.importId }}>
          {text}
        </Link>
      ) : (
        text
      );
    }
    case 'scoreWeightsSet':
      return t('regionAdmin.timeline.scoreWeightsSet', { version: event.version });
    default:
      return event satisfies never;
  }
}
