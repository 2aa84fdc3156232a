import type { ImportView } from '@regiovast/domain/imports/import.views';
import { useNavigate } from '@tanstack/react-router';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { UploadBox } from './upload-box.tsx';

/** Handing in a list of practices; what became of it opens by itself. */
export function PracticeUploadBox() {
  const navigate = useNavigate();
  const open = async (view: ImportView): Promise<void> => {
    queryClient.setQueryData(trpc.imports.get.queryKey({ id: view.id }), view);
    await navigate({ to: '/beheer/imports/$id', params: { id: view.id } });
  };
  return <UploadBox procedure="imports.upload" words="imports" onTaken={open} />;
}
