import type { ImportPart } from '@regiovast/domain/plans/import-mapping';
import { mapImport } from '@regiovast/domain/plans/import-mapping';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';
import { PlanImportChoose } from './plan-import-choose.tsx';
import { PlanImportMapping } from './plan-import-mapping.tsx';
import type { ReadDocument } from './plan-import-read.ts';
import './plan-import.css';

type Props = {
  readonly plan: PlanView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

type Mapped = { readonly parts: readonly ImportPart[]; readonly images: number };

/** L-1 · takes over a plan from Word or from the clipboard: choose it, see where each part goes, and only then save it. */
export default function PlanImportDialog({ plan, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [mapped, setMapped] = useState<Mapped | null>(null);
  const show = ({ blocks, images }: ReadDocument): void =>
    setMapped({ parts: mapImport(blocks, plan.contents), images });
  return (
    <FormDialog title={t('planEditor.import.title')} size={860} onClose={onClose}>
      {mapped === null ? (
        <PlanImportChoose onRead={show} onCancel={onClose} />
      ) : (
        <PlanImportMapping
          plan={plan}
          {...mapped}
          onBack={() => setMapped(null)}
          onImported={(words) => {
            onDone(words);
            onClose();
          }}
        />
      )}
    </FormDialog>
  );
}
