import type { FindingRow } from '@regiovast/domain/work/finding.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';

/** The record of a finding, as a link to where it is mended; where the reader cannot mend, to where it is shown. */
export function FindingRecord({ subject }: { subject: FindingRow['subject'] }) {
  const { i18n } = useTranslation();
  const me = useMe();
  switch (subject.kind) {
    case 'practice':
      return (
        <Link to="/praktijken/$id" params={{ id: subject.id }}>
          {subject.name}
        </Link>
      );
    case 'case':
      return (
        <>
          <Link to="/casussen/$id" params={{ id: subject.id }}>
            {subject.name}
          </Link>{' '}
          <span className="meta finding-number">{subject.number}</span>
        </>
      );
    case 'region':
      return (
        <Link
          to={me.may('regions.keptOne') ? '/beheer/regios/$code' : '/regios/$code'}
          params={{ code: subject.code }}
        >
          {subject.name}
        </Link>
      );
    case 'municipality':
      return me.may('regions.kept') ? <Link to="/beheer/regios">{subject.name}</Link> : subject.name;
    case 'indicator':
      return (
        <Link to="/cijfers/$code" params={{ code: subject.code }}>
          {i18n.language === 'en' ? subject.nameEn : subject.nameNl}
        </Link>
      );
    case 'import':
      return (
        <Link to={IMPORT_PAGES[subject.importKind]} params={{ id: subject.id }}>
          {subject.name}
        </Link>
      );
    default:
      return subject satisfies never;
  }
}

const IMPORT_PAGES = {
  practices: '/beheer/imports/$id',
  indicators: '/beheer/imports/indicatoren/$id',
  boundaries: '/beheer/imports/grenzen/$id',
  arrangements: '/beheer/imports/maatwerk/$id',
} as const;
