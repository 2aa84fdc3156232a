import type { IndicatorImportView } from '@regiovast/domain/imports/indicator-import.views';
import { useNavigate } from '@tanstack/react-router';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { UploadBox } from './upload-box.tsx';

/** Handing in a file of figures; what became of it opens by itself. */
export function IndicatorUploadBox() {
  const navigate = useNavigate();
  const open = async (view: IndicatorImportView): Promise<void> => {
    queryClient.setQueryData(trpc.imports.getIndicators.queryKey({ id: view.id }), view);
    await navigate({ to: '/beheer/imports/indicatoren/$id', params: { id: view.id } });
  };
  return <UploadBox procedure="imports.uploadIndicators" words="indicatorImports" onTaken={open} />;
}
