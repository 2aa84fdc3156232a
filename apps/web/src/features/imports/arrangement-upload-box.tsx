import type { ArrangementImportView } from '@regiovast/domain/imports/arrangement-import.views';
import { useNavigate } from '@tanstack/react-router';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { UploadBox } from './upload-box.tsx';

/** Handing in a file of arrangements; what became of it opens by itself. */
export function ArrangementUploadBox() {
  const navigate = useNavigate();
  const open = async (view: ArrangementImportView): Promise<void> => {
    queryClient.setQueryData(trpc.imports.getArrangements.queryKey({ id: view.id }), view);
    await navigate({ to: '/beheer/imports/maatwerk/$id', params: { id: view.id } });
  };
  return <UploadBox procedure="imports.uploadArrangements" words="arrangementImports" onTaken={open} />;
}
