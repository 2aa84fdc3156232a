import { Button, NativeSelect } from '@mantine/core';
import type { ImportMode, ImportPart, PartTarget } from '@regiovast/domain/plans/import-mapping';
import { sectionVerdict } from '@regiovast/domain/plans/editing.rules';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { type PlanSection, planSectionSchema } from '@regiovast/domain/plans/plan-sections';
import { plainTextOf, wordsIn } from '@regiovast/domain/plans/rich-text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { PlanImportSections } from './plan-import-sections.tsx';
import { MOST_CHARACTERS, SectionTooLong, sendImport, wordsLeftOut } from './plan-import-send.ts';

type Props = {
  readonly plan: PlanView;
  readonly parts: readonly ImportPart[];
  readonly images: number;
  readonly onBack: () => void;
  readonly onImported: (words: string) => void;
};

const NOWHERE = 'nowhere';

/** Where each part of the document goes, before anything is saved; every part can be sent elsewhere, or left out. */
export function PlanImportMapping({ plan, parts, images, onBack, onImported }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [modes, setModes] = useState<ReadonlyMap<PlanSection, ImportMode>>(new Map());
  const nameOf = (code: PlanSection): string => {
    const entry = plan.contents.find((one) => one.code === code);
    return (i18n.language === 'en' ? entry?.en : entry?.nl) ?? t('planEditor.import.appendix');
  };
  const unlocked = plan.contents.filter(({ isUnlocked }) => isUnlocked).map(({ code }) => code);
  const isOpen = (code: PlanSection): boolean => sectionVerdict(plan.status, unlocked, [code]).ok;
  // What a locked section would get goes to the appendix, so that nothing is lost; the writer sees it there.
  const [targets, setTargets] = useState<ReadonlyMap<number, PartTarget>>(
    () => new Map(parts.flatMap(({ id, code }) => (isOpen(code) ? [] : [[id, 'APPENDIX' as const]]))),
  );
  const choice = { targets, modes };
  const send = useMutation({ mutationFn: () => sendImport(plan.id, parts, choice) });
  const leftOut = wordsLeftOut(parts, choice);
  const codes = plan.contents.map(({ code }) => code);
  const choices = [
    ...[...codes, ...(codes.includes('APPENDIX') ? [] : (['APPENDIX'] as const))].map((code) => ({
      value: code as string,
      label: isOpen(code) ? nameOf(code) : t('planEditor.import.locked', { section: nameOf(code) }),
      disabled: !isOpen(code),
    })),
    { value: NOWHERE, label: t('planEditor.import.nowhere') },
  ];
  const targetOf = (part: ImportPart): PartTarget => {
    const chosen = targets.get(part.id);
    return chosen === undefined ? part.code : chosen;
  };
  const choose = (part: ImportPart, value: string): void => {
    const code = planSectionSchema.safeParse(value).data ?? null;
    setTargets(new Map([...targets, [part.id, code]]));
  };
  const tooLong = send.error instanceof SectionTooLong ? send.error : null;
  return (
    <div className="stack">
      <p>{t('planEditor.import.mappingIntro', { count: parts.length })}</p>
      {images > 0 && (
        <p className="note tone-watch">
          <Icon name="watch" />
          {t('planEditor.import.images', { count: images })}
        </p>
      )}
      <ul className="import-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <PartWords part={part} />
            <NativeSelect
              size="xs"
              aria-label={t('planEditor.import.target', { part: titleOf(part) })}
              data={choices}
              value={targetOf(part) ?? NOWHERE}
              onChange={(event) => choose(part, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
      <PlanImportSections
        plan={plan}
        parts={parts}
        choice={choice}
        nameOf={nameOf}
        onMode={(code, mode) => setModes(new Map([...modes, [code, mode]]))}
      />
      {leftOut > 0 && (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('planEditor.import.leftOut', { count: leftOut, shown: format.integer(leftOut) })}
        </p>
      )}
      {tooLong ? (
        <p className="note tone-acute" role="alert">
          <Icon name="acute" />
          {t('planEditor.import.tooLong', {
            section: nameOf(tooLong.code),
            characters: format.integer(tooLong.characters),
            most: format.integer(MOST_CHARACTERS),
          })}
        </p>
      ) : (
        <ErrorNote error={send.error} />
      )}
      <div className="row">
        <Button
          size="compact-sm"
          disabled={leftOut > 0 && parts.every((part) => targetOf(part) === null)}
          loading={send.isPending}
          onClick={() =>
            send.mutate(undefined, {
              onSuccess: ({ sections, words }) => {
                const shown = format.integer(words);
                onImported(t('planEditor.import.done', { count: sections.length, shown }));
              },
            })
          }
        >
          {t('planEditor.import.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onBack}>
          {t('planEditor.import.back')}
        </Button>
      </div>
    </div>
  );
}

const START = 160;
const textOf = ({ blocks }: ImportPart): string => plainTextOf({ type: 'doc', content: blocks });
const titleOf = (part: ImportPart): string => part.heading ?? textOf(part).slice(0, 40);

/** A part by its heading and first words, so that it is known without being read. */
function PartWords({ part }: { part: ImportPart }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = textOf(part);
  const rest = part.heading === null ? text : text.slice(part.heading.length).trim();
  const words = wordsIn({ type: 'doc', content: part.blocks });
  return (
    <div>
      <strong>{part.heading ?? t('planEditor.import.noHeading')}</strong>{' '}
      <span className="meta">
        {t('planEditor.words', { count: words, shown: format.integer(words) })} ·{' '}
        {t(part.isMatched ? 'planEditor.import.matched' : 'planEditor.import.unmatched')}
      </span>
      {rest && (
        <p className="second import-start">
          {rest.slice(0, START)}
          {rest.length > START && '…'}
        </p>
      )}
    </div>
  );
}
