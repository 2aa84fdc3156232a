import { Button } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import {
  type ReadDocument,
  type ReadProblem,
  readHtml,
  readPlainText,
  readWordFile,
} from './plan-import-read.ts';

type Props = {
  readonly onRead: (document: ReadDocument) => void;
  readonly onCancel: () => void;
};

/** The document to take over: a file of Word, or what is pasted. It is read here, and not sent. */
export function PlanImportChoose({ onRead, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const imageWords = t('planEditor.import.image');
  const take = (document: ReadDocument | ReadProblem): void => {
    if (typeof document === 'string') setProblem(document);
    else onRead(document);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file || isReading) return;
    setProblem(null);
    setReading(true);
    try {
      take(await readWordFile(file, imageWords));
    } catch {
      setProblem('broken');
    } finally {
      setReading(false);
    }
  };
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    // Text without form goes into the field, to be looked at first.
    if (html === '') return;
    event.preventDefault();
    take(readHtml(html, imageWords));
  };
  const readText = (event: FormEvent): void => {
    event.preventDefault();
    take(readPlainText(text));
  };
  return (
    <form className="stack" onSubmit={readText}>
      <p>{t('planEditor.import.intro')}</p>
      <label htmlFor={`${id}-file`} className="question">
        {t('planEditor.import.file')} <span className="second">{t('planEditor.import.fileHint')}</span>
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        disabled={isReading}
        onChange={(event) => void readFile(event.currentTarget.files?.[0])}
      />
      {isReading && <p role="status">{t('planEditor.import.reading')}</p>}
      <label htmlFor={`${id}-text`} className="question">
        {t('planEditor.import.paste')} <span className="second">{t('planEditor.import.pasteHint')}</span>
      </label>
      <textarea
        id={`${id}-text`}
        className="field"
        rows={6}
        value={text}
        onPaste={paste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problem && (
        <p className="note tone-acute" role="alert">
          <Icon name="acute" />
          {t(`planEditor.import.problems.${problem}`)}
        </p>
      )}
      <div className="row">
        <Button type="submit" size="compact-sm" disabled={text.trim() === ''}>
          {t('planEditor.import.next')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
