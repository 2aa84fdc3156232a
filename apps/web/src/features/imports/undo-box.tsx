import { Button, Modal } from '@mantine/core';
import type { ImportUndo } from '@regiovast/domain/imports/import.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

const OBSTACLES = ['cases', 'imports', 'corrections', 'quarters'] as const;

/** P-2 · Taking a committed file back: what that does, in figures, or what stands in its way. */
export function UndoBox({ id, undo }: { id: string; undo: ImportUndo }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const takeBack = useMutation(trpc.imports.undo.mutationOptions());
  const obstacles = OBSTACLES.filter((name) => undo.builtUpon[name] > 0);
  const close = (): void => {
    setIsAsking(false);
    takeBack.reset();
  };
  return (
    <section className="box" aria-labelledby="undo-title">
      <div className="box-head">
        <h2 id="undo-title">{t('imports.undoTitle')}</h2>
      </div>
      <div className="stack import-body">
        {obstacles.length > 0 ? (
          <>
            <p>{t('imports.undoBlocked')}</p>
            <ul className="consequences">
              {obstacles.map((name) => (
                <li key={name}>{t(`imports.builtUpon.${name}`, { count: undo.builtUpon[name] })}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p className="second">{t('imports.undoHint')}</p>
            <div>
              <Button variant="default" onClick={() => setIsAsking(true)}>
                {t('imports.undo')}
              </Button>
            </div>
          </>
        )}
      </div>
      <Modal.Root opened={isAsking} onClose={close} lockScroll={false} centered>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className="stack dialog-body">
            <Modal.Title className="dialog-title">{t('imports.undoQuestion')}</Modal.Title>
            <Consequences undo={undo} />
            <p>{t('imports.undoWho')}</p>
            <ErrorNote error={takeBack.error} />
            <div className="row">
              <Button
                data-autofocus
                loading={takeBack.isPending}
                onClick={() => takeBack.mutate({ id }, { onSuccess: close })}
              >
                {t('imports.undoConfirm')}
              </Button>
              <Button variant="default" onClick={close} disabled={takeBack.isPending}>
                {t('frame.cancel')}
              </Button>
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </section>
  );
}

function Consequences({ undo: { made, restored, statements } }: { undo: ImportUndo }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = (key: 'undoMade' | 'undoRestored' | 'undoStatements', count: number) =>
    t(`imports.${key}`, { count, formatted: format.integer(count) });
  return (
    <ul className="consequences">
      {made > 0 && <li>{text('undoMade', made)}</li>}
      {restored > 0 && <li>{text('undoRestored', restored)}</li>}
      {statements > 0 && <li>{text('undoStatements', statements)}</li>}
      {made + restored + statements === 0 && <li>{t('imports.undoNothing')}</li>}
    </ul>
  );
}
