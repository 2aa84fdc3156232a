import { Button } from '@mantine/core';
import {
  arrangementTabOfNotice,
  housingTabOfNotice,
  planTabOfNotice,
} from '@regiovast/domain/work/notice-tabs';
import type { Notice } from '@regiovast/domain/work/notice.schemas';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useNoticeWords } from './notices-words.ts';

type Props = { readonly notice: Notice; readonly onRead: (id: string) => void };

/** One notice: what happened, where it leads, and whether it was read. Following it reads it. */
export function NoticeItem({ notice, onRead }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useNoticeWords();
  const { words, facts } = wordsOf(notice);
  const isUnread = notice.readAt === null;
  const follow = (): void => {
    if (isUnread) onRead(notice.id);
  };
  return (
    <li className={isUnread ? 'notice-item unread' : 'notice-item'}>
      <div>
        <p>
          {isUnread && <span className="visually-hidden">{t('notices.isUnread')}: </span>}
          <SubjectLink notice={notice} onFollow={follow}>
            {words}
          </SubjectLink>
        </p>
        <p className="second">{facts.join(' · ')}</p>
        <p className="meta">{format.moment(notice.createdAt)}</p>
      </div>
      {isUnread && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('notices.readOf', { words })}
          onClick={() => onRead(notice.id)}
        >
          {t('notices.read')}
        </Button>
      )}
    </li>
  );
}

function SubjectLink(props: { notice: Notice; onFollow: () => void; children: ReactNode }) {
  const { onFollow, children } = props;
  const { kind, subject } = props.notice;
  if (subject === null) return <span>{children}</span>;
  switch (subject.kind) {
    case 'case':
      return (
        <Link
          to="/casussen/$id"
          params={{ id: subject.id }}
          search={kind === 'mentioned' ? { tab: 'gesprek' } : {}}
          onClick={onFollow}
        >
          {children}
        </Link>
      );
    case 'chainCase':
      return (
        <Link to="/casussen/keten/$id" params={{ id: subject.id }} onClick={onFollow}>
          {children}
        </Link>
      );
    case 'practice':
      return (
        <Link to="/praktijken/$id" params={{ id: subject.id }} onClick={onFollow}>
          {children}
        </Link>
      );
    case 'plan':
      return (
        <Link
          to="/plannen/$id"
          params={{ id: subject.id }}
          search={{ tab: planTabOfNotice(kind) }}
          onClick={onFollow}
        >
          {children}
        </Link>
      );
    case 'arrangement':
      return (
        <Link
          to="/maatwerk/$id"
          params={{ id: subject.id }}
          search={{ tab: arrangementTabOfNotice(kind) }}
          onClick={onFollow}
        >
          {children}
        </Link>
      );
    case 'followRequest':
      return (
        <Link to="/maatwerk/volgen" search={{ verzoek: subject.id }} onClick={onFollow}>
          {children}
        </Link>
      );
    case 'housingCase':
      return (
        <Link
          to="/huisvesting/$id"
          params={{ id: subject.id }}
          search={{ tab: housingTabOfNotice(kind) }}
          onClick={onFollow}
        >
          {children}
        </Link>
      );
    default:
      return subject.kind satisfies never;
  }
}
