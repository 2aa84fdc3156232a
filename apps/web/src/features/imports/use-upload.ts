import { useState } from 'react';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { type UploadProcedure, type UploadStage, uploadImport } from './upload-import.ts';

type Upload = {
  readonly file: File | null;
  readonly stage: UploadStage | null;
  readonly error: unknown;
  readonly choose: (file: File | null) => void;
  readonly send: () => Promise<void>;
};

/** One upload: the chosen file stays chosen when it is refused, so that it can be named and tried again. */
export function useUpload<View>(procedure: UploadProcedure, onDone: (view: View) => Promise<void>): Upload {
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
      const view = await uploadImport<View>(file, setStage, procedure);
      await queryClient.invalidateQueries(trpc.imports.pathFilter());
      await onDone(view);
    } catch (failure) {
      setError(failure);
    } finally {
      setStage(null);
    }
  };
  return { file, stage, error, choose, send };
}
