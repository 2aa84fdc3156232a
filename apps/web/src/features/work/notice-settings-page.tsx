import { Button, NumberInput, Radio, Select } from '@mantine/core';
import {
  LARGEST_WEEKLY_CAP,
  MAIL_LANGUAGES,
  type MailLanguage,
} from '@regiovast/domain/work/notice-defaults';
import { DELIVERIES, type Delivery, type NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { NoticeSettings } from '@regiovast/domain/work/notice.schemas';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import './notices.css';

/** W-2 · how news reaches the reader by mail. */
export function NoticeSettingsPage() {
  const { t } = useTranslation();
  const { data: settings } = useSuspenseQuery(trpc.work.noticeSettings.queryOptions());
  return (
    <>
      <PageTitle title={t('notices.settings.title')}>
        <Link to="/berichten">{t('notices.settings.back')}</Link>
      </PageTitle>
      <div className="stack">
        {settings.deliveries.length === 0 ? (
          <p className="box box-body">{t('notices.settings.none')}</p>
        ) : (
          <SettingsForm settings={settings} />
        )}
      </div>
    </>
  );
}

function SettingsForm({ settings }: { settings: NoticeSettings }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Partial<Record<NoticeKind, Delivery>>>({});
  const [cap, setCap] = useState<number | string>(settings.weeklyCap);
  const [language, setLanguage] = useState<MailLanguage>(settings.language);
  const saving = useMutation(trpc.work.setNoticeSettings.mutationOptions());
  const { mailsThisWeek: mails, weeklyCap } = settings;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof cap === 'number') saving.mutate({ deliveries: chosen, weeklyCap: cap, language });
      }}
    >
      <section className="box" aria-labelledby="by-mail">
        <div className="box-head">
          <h2 id="by-mail">{t('notices.settings.byMail')}</h2>
          <span className="second push" role="status">
            {t(mails >= weeklyCap ? 'notices.settings.weekFull' : 'notices.settings.week', {
              mails,
              cap: weeklyCap,
            })}
          </span>
        </div>
        {!settings.isMailOn && (
          <p className="note tone-watch">
            <Icon name="watch" />
            <span>{t('notices.settings.off')}</span>
          </p>
        )}
        <p className="box-body">{t('notices.settings.explain', { email: settings.email })}</p>
        <table className="data-table notice-settings">
          <caption className="visually-hidden">{t('notices.settings.byMail')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('notices.settings.kind')}</th>
              <th scope="col">{t('notices.settings.how')}</th>
            </tr>
          </thead>
          <tbody>
            {settings.deliveries.map(({ kind, delivery, byDefault }) => (
              <tr key={kind}>
                <th scope="row" id={`kind-${kind}`}>
                  {t(`notices.settings.kinds.${kind}`)}
                  <br />
                  <span className="meta">
                    {t('notices.settings.byDefault', {
                      delivery: t(`notices.settings.deliveries.${byDefault}`),
                    })}
                  </span>
                </th>
                <td>
                  <fieldset aria-labelledby={`kind-${kind}`}>
                    {DELIVERIES.map((one) => (
                      <Radio
                        key={one}
                        name={kind}
                        label={t(`notices.settings.deliveries.${one}`)}
                        checked={(chosen[kind] ?? delivery) === one}
                        onChange={() => setChosen((now) => ({ ...now, [kind]: one }))}
                      />
                    ))}
                  </fieldset>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="form box-body">
          <p className="meta">{t('notices.settings.digest')}</p>
          <NumberInput
            label={t('notices.settings.cap')}
            description={t('notices.settings.capExplain')}
            min={0}
            max={LARGEST_WEEKLY_CAP}
            allowDecimal={false}
            required
            withAsterisk={false}
            value={cap}
            onChange={setCap}
          />
          <Select
            label={t('notices.settings.language')}
            data={MAIL_LANGUAGES.map((one) => ({
              value: one,
              label: t(`notices.settings.languages.${one}`),
            }))}
            value={language}
            allowDeselect={false}
            onChange={(one) => setLanguage(one === 'en' ? 'en' : 'nl')}
          />
          <ErrorNote error={saving.error} />
          {saving.isSuccess && <p role="status">{t('notices.settings.saved')}</p>}
          <div>
            <Button type="submit" loading={saving.isPending}>
              {t('notices.settings.save')}
            </Button>
          </div>
        </div>
      </section>
    </form>
  );
}
