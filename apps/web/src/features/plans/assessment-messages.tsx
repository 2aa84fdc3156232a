import { Button } from '@mantine/core';
import { planSectionSchema, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { AssessmentMessageForm } from './assessment-message-form.tsx';
import type { WorkProps } from './assessment-work.tsx';

/** L-4 · what must be mended, per section: with a message a section opens up when the plan goes back. */
export function AssessmentMessages({ view, assessment, work, words, onDone }: WorkProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<PlanSection | null>(null);
  const [chosen, setChosen] = useState('');
  const { messages } = assessment;
  const written = messages.map(({ code }) => code);
  const canWrite = work.can.message.can;
  const free = view.sections.filter(({ code }) => !written.includes(code) && code !== open);
  const form = (code: PlanSection) => (
    <AssessmentMessageForm
      key={code}
      assessmentId={assessment.id}
      code={code}
      now={messages.find((row) => row.code === code)?.message ?? ''}
      words={words}
      onClose={() => setOpen(null)}
      onDone={(text) => {
        setOpen(null);
        onDone(text);
      }}
    />
  );
  return (
    <section className="box" aria-labelledby="assessment-messages">
      <div className="box-head">
        <h2 id="assessment-messages">{t('planAssessment.messages.title')}</h2>
      </div>
      <div className="box-body stack">
        <p className="second">{t('planAssessment.messages.intro')}</p>
        {messages.length === 0 && <p>{t('planAssessment.messages.none')}</p>}
        {messages.map(({ code, message }) =>
          open === code ? (
            form(code)
          ) : (
            <div key={code} className="section-message">
              <h3>{words.sectionName(code)}</h3>
              <p className="assessed-text">{message}</p>
              {words.partsOf(code) && (
                <p className="meta">
                  {t('planAssessment.messages.opensToo', { parts: words.partsOf(code) })}
                </p>
              )}
              {canWrite && (
                <Button size="compact-sm" variant="default" onClick={() => setOpen(code)}>
                  {t('planAssessment.messages.change')}
                  <span className="visually-hidden"> {words.sectionName(code)}</span>
                </Button>
              )}
            </div>
          ),
        )}
        {open !== null && !written.includes(open) && form(open)}
        {canWrite && open === null && free.length > 0 && (
          <div className="message-choice">
            <Question id="message-section" label={t('planAssessment.messages.choose')}>
              {(field) => (
                <select
                  {...field}
                  className="field"
                  value={chosen}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                >
                  <option value="">{t('planAssessment.messages.chooseFirst')}</option>
                  {free.map(({ code }) => (
                    <option key={code} value={code}>
                      {words.sectionName(code)}
                    </option>
                  ))}
                </select>
              )}
            </Question>
            <Button
              variant="default"
              disabled={chosen === ''}
              onClick={() => {
                setOpen(planSectionSchema.parse(chosen));
                setChosen('');
              }}
            >
              {t('planAssessment.messages.write')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
