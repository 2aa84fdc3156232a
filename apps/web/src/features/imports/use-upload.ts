import type { ImportView } from '@regiovast/domain/imports/import.views';
import { useState } from 'react';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { type UploadStage, uploadImport } from './upload-import.ts';

export type Upload = {
  readonly file: File | null;
  readonly stage: UploadStage | null;
  readonly error: unknown;
  readonly choose: (file: File | null) => void;
  readonly send: () => Promise<void>;
};

/** One upload: the chosen file stays chosen when it is refused, so that it can be named and tried again. */
export function useUpload(onDone: (view: ImportView) => void): Upload {
  const [file, setFile] = useState<File | null>(null);
  const [stage, setStage] = useState<UploadStage | null>(null);
  const [error, setError] = useState<unknown>(null);
  const choose = (next: File | null): void => {
    setFile(next);
    setError(null);
  };
  const send = async (): Promise<void> => {
    if (!file || stage) return;
    setError(null);
    try {
      const view = await uploadImport(file, setStage);
      queryClient.setQueryData(trpc.imports.get.queryKey({ id: view.id }), view);
      await queryClient.invalidateQueries({ queryKey: trpc.imports.list.queryKey() });
      onDone(view);
    } catch (failure) {
      setError(failure);
    } finally {
      setStage(null);
    }
  };
  return { file, stage, error, choose, send };
}
